import { expect, test } from 'vitest';
import { makeNearest } from '../../../../src/analysis/search/fuzzy.ts';
import { isTypingErrorOf } from '../../../../src/analysis/search/typing-error.ts';
import { ask } from './index.ts';

test.each([
  ['salfrd', 'salford', true],
  ['salfordd', 'salford', true],
  ['slaford', 'salford', true],
  ['salxord', 'salford', true],
  ['slxford', 'salford', false],
  ['sucidal', 'suicidal', true],
  ['siucidla', 'suicidal', false],
  ['bury', 'burnley', false],
])('%s for %s: %s', (typed, word, expected) => {
  expect(isTypingErrorOf(typed, word)).toBe(expected);
});

test('the nearest known words, those of councils first, and no distant one', () => {
  const nearest = makeNearest(
    ['birmingham', 'bramingham', 'leeds', 'wandsworth', 'halesworth'],
    new Set(['birmingham']),
  );
  expect(nearest('brmingham')).toEqual(['birmingham', 'bramingham']);
  expect(nearest('leesd')).toEqual(['leeds']);
  expect(nearest('handsworth')).toEqual(['wandsworth', 'halesworth']);
  expect(nearest('xylophone')).toEqual([]);
});

test('words of four letters and words with figures are never read as other words', () => {
  const nearest = makeNearest(['hull', 'leeds', 'derby'], new Set());
  for (const word of ['hulk', 'eeds', 'der', 'leed5']) expect(nearest(word)).toEqual([]);
});

test('a common word, a known word and a crisis word are never read as other words', () => {
  for (const query of ['does', 'kitchen', 'outcome', 'meeting', 'exit', 'still', 'suicide', 'refuge', 'danger'])
    expect([query, ask(query).question]).toEqual([query, undefined]);
});

test('a place that was recognised is never dropped in favour of a word that was not', () => {
  for (const query of ['asdfgh leeds', 'leeds asdfgh', 'xylophone lessons in leeds', 'leeds leedz'])
    expect([
      query,
      ask(query)
        .groups.flatMap(({ hits }) => hits.map(({ to }) => to))
        .includes('/areas/leeds/'),
    ]).toEqual([query, true]);
});
