import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { evaluationsOf } from '../../src/analysis/evaluations.ts';
import { directory } from '../unit/real-data/reading.ts';
import { SITE } from './site.ts';

/** Tests of the evidence pages: every figure has the source that states it. */
const mainOf = (path: string): Element => {
  const { document } = parseHTML(readFileSync(join(SITE, path, 'index.html'), 'utf8'));
  const main = document.querySelector('main');
  if (!main) throw new Error(`${path} has no main part.`);
  return main;
};
const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();

/** The elements that can contain a figure, and those that name a source: a footnote mark, or a link to a citation. */
const FIGURE_ELEMENTS = 'tr, li, dd, p, h3, h2';
const SOURCE = '[data-source], a[href*="/sources/#"]';
/** The elements with a figure but no source, whether in the row, the section or the element itself. */
const withoutSource = (main: Element, isOurOwn: (text: string) => boolean): string[] =>
  [...main.querySelectorAll(FIGURE_ELEMENTS)]
    .filter((element) => /\d/.test(plain(element.textContent)) && !element.querySelector(FIGURE_ELEMENTS))
    .filter((element) => {
      const around = [element, element.closest('tr'), element.closest('section'), element.closest('[data-source]')];
      const isSourced = around.some((one) => one?.hasAttribute('data-source') || one?.querySelector(SOURCE));
      return !isSourced && !isOurOwn(plain(element.textContent));
    })
    .map((element) => plain(element.textContent));

describe('every figure on the pages for commissioners names its source', () => {
  const WITHOUT_SOURCE = [
    /^\D+ \d+ in the table\.$/,
    /^To cite this page/,
    /^What the 2021 mapping cites$/,
    /^\d+ of the \d+ councils set beside it/,
  ];
  const isOurOwn = (text: string) => WITHOUT_SOURCE.some((pattern) => pattern.test(text));
  const needs = ['blackpool', 'salford', 'isles-of-scilly', 'cardiff'].map((id) => `areas/${id}/need`);

  test.each(['evidence', 'evidence/what-makes-it-work', 'evidence/for-practitioners', 'estimate', ...needs])(
    '%s',
    (path) => {
      const main = mainOf(path);
      expect(/\d/.test(main.textContent ?? '')).toBe(true);
      expect(withoutSource(main, isOurOwn)).toEqual([]);
    },
  );

  test('a figure without a source would be found', () => {
    const { document } = parseHTML('<main><section><p>7 of 9 parents stayed.</p></section></main>');
    const main = document.querySelector('main');
    expect(main && withoutSource(main, isOurOwn)).toEqual(['7 of 9 parents stayed.']);
  });

  test('each source is a citation, or a piece of evidence on the page that is linked to', () => {
    for (const path of ['evidence/what-makes-it-work', 'evidence/for-practitioners'])
      for (const element of mainOf(path).querySelectorAll('[data-source]'))
        expect(directory.sources.has(element.getAttribute('data-source') ?? '')).toBe(true);
  });
});

test('the table has each evaluation once, with its caution and all its findings', () => {
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

test('every finding has its question and links to records', () => {
  const main = mainOf('evidence/what-makes-it-work');
  const found = directory.findings.get('what-makes-it-work');
  const text = plain(main.textContent);
  for (const { ask } of found?.findings ?? []) for (const question of ask) expect(text).toContain(plain(question));
  const [first] = main.querySelectorAll('h2');
  expect(plain(first?.textContent)).toBe('What this rests on');
});
