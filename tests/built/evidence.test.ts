import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { evaluationsOf } from '../../src/analysis/evaluations.ts';
import { directory } from '../unit/real-data/reading.ts';
import { SITE } from './site.ts';

/** The pages of evidence: no figure stands without the source that says it. */
const mainOf = (path: string): Element => {
  const { document } = parseHTML(readFileSync(join(SITE, path, 'index.html'), 'utf8'));
  const main = document.querySelector('main');
  if (!main) throw new Error(`${path} has no main part.`);
  return main;
};
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** What holds a figure and where its source is looked for: a row or an item of a list, a section, else itself. */
const HOLDERS = 'tr, li, dd, p, h3, h2';
const withoutSource = (main: Element, isSources: (text: string) => boolean): string[] =>
  [...main.querySelectorAll(HOLDERS)]
    .filter((element) => /\d/.test(plain(element.textContent)) && !element.querySelector(HOLDERS))
    .filter((element) => {
      const holder = element.closest('tr') ?? element.closest('[data-source]') ?? element.closest('section') ?? element;
      const own = element.querySelector('[data-source]') ?? holder.querySelector('[data-source]');
      return !own && !holder.hasAttribute('data-source') && !isSources(plain(element.textContent));
    })
    .map((element) => plain(element.textContent));

describe('every figure on the pages of evidence names its source', () => {
  const counted = (text: string) => /\d+ in the table\.$/.test(text) || text.startsWith('To cite this page');

  test.each(['evidence', 'evidence/what-makes-it-work', 'evidence/for-practitioners'])('%s', (path) => {
    const main = mainOf(path);
    expect(/\d/.test(main.textContent ?? '')).toBe(true);
    const questionsAndTitles = (text: string) => counted(text) || text.includes('What the 2021 mapping cites');
    expect(withoutSource(main, questionsAndTitles)).toEqual([]);
  });

  test('each source that they name is a citation or a piece of evidence that the page linked to has', () => {
    for (const path of ['evidence/what-makes-it-work', 'evidence/for-practitioners'])
      for (const element of mainOf(path).querySelectorAll('[data-source]'))
        expect(directory.sources.has(element.getAttribute('data-source') ?? '')).toBe(true);
  });
});

test('the table has each evaluation once, with its caution and everything that it found', () => {
  const rows = [...mainOf('evidence').querySelectorAll('tbody tr')].map((row) => plain(row.textContent));
  const wanted = evaluationsOf(directory);
  expect(rows).toHaveLength(wanted.length);
  for (const [index, { evaluation, of }] of wanted.entries()) {
    const row = rows[index] ?? '';
    const { caution, findings, changed = [], unchanged = [], cost = [] } = evaluation;
    for (const text of [of.name, ...changed, ...unchanged, ...cost, ...findings])
      expect(row.includes(plain(text))).toBe(true);
    for (const sentence of caution?.split(/(?<=\.) /) ?? []) expect(row.includes(plain(sentence))).toBe(true);
  }
});

test('the findings stand with every question and link to records that there are', () => {
  const main = mainOf('evidence/what-makes-it-work');
  const found = directory.findings.get('what-makes-it-work');
  const text = plain(main.textContent);
  for (const { ask } of found?.findings ?? []) for (const question of ask) expect(text).toContain(plain(question));
  const [first] = main.querySelectorAll('h2');
  expect(plain(first?.textContent)).toBe('What this rests on');
});
