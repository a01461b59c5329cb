import { expect, test } from 'vitest';
import { type CrisisList, helpFor, makeCrisis } from '../../../../src/analysis/search/crisis.ts';
import { crisisListOf } from '../../../../src/analysis/search-index/crisis-list.ts';
import { ask, directory } from './index.ts';

const LINES: CrisisList['lines'] = [
  { name: 'Both', phone: '111' },
  { name: 'English', phone: '222', nation: 'england' },
  { name: 'Welsh', phone: '333', nation: 'wales' },
];
const EXTRA = { name: 'Extra', phone: '444' };
const LIST: CrisisList = {
  lines: LINES,
  groups: [
    { words: ['want to die', 'kill myself', 'suicidal', 'die'] },
    { words: ['rape'], line: EXTRA },
    { words: ['eisiau marw'], welsh: true },
  ],
};
const known = new Set(['diet', 'suburban', 'want', 'grapes', 'to']);
const crisis = makeCrisis(
  LIST,
  (word) => known.has(word),
  (word) => 'suicester'.startsWith(word),
);
const words = (text: string) => crisis(text.split(' '))?.words;

test.each([
  ['whole words and phrases', 'i want to die', ['want', 'to', 'die']],
  ['a phrase with a letter wrong', 'i wont to die', ['wont', 'to', 'die']],
  ['letters in the wrong order', 'wnat to dei', ['wnat', 'to', 'dei']],
  ['a space too many', 'kill my self', ['kill', 'my', 'self']],
  ['a space too few', 'killmyself', ['killmyself']],
  ['a long word with two errors', 'sucidle', undefined],
  ['a long word with one', 'sucidal', ['sucidal']],
])('finds %s: %s', (_, text, found) => {
  expect(words(text)).toEqual(found && new Set(found));
});

test.each(['a diet', 'grapes', 'my diy kit', 'suice', 'suburban'])('“%s” is no word of crisis', (text) => {
  expect(crisis(text.split(' '))).toBeUndefined();
});

test('the lines are those of the nation, or of both where it is not known', () => {
  const names = (text: string, nation?: 'england' | 'wales') => {
    const found = crisis(text.split(' '));
    return found && helpFor(LIST, found, nation).lines.map(({ name }) => name);
  };
  expect(names('die')).toEqual(['Both', 'English', 'Welsh']);
  expect(names('die', 'england')).toEqual(['Both', 'English']);
  expect(names('die', 'wales')).toEqual(['Both', 'Welsh']);
  expect(names('eisiau marw')).toEqual(['Both', 'Welsh']);
  expect(names('rape', 'england')).toEqual(['Both', 'English', 'Extra']);
});

test('every line that the words name has a number to ring, and both nations have one of their own', () => {
  const { lines, groups } = crisisListOf(directory);
  expect(lines.length).toBeGreaterThan(3);
  expect(new Set(lines.map(({ nation }) => nation))).toEqual(new Set([undefined, 'england', 'wales']));
  const more = directory.crisisWords.groups.filter((group) => group['also-line']);
  expect(groups.filter(({ line }) => line)).toHaveLength(more.length);
});

test('every word and phrase of the list is answered first, as it stands', () => {
  const all = directory.crisisWords.groups.flatMap((group) => group.words);
  const lost = all.filter((word) => ask(word).groups[0]?.hits[0]?.to !== '/help-now/' || !ask(word).crisis);
  expect(lost).toEqual([]);
});

test('no name of a council, a place or a service is taken for a misspelt word of crisis', () => {
  const own = new Set(directory.crisisWords.groups.flatMap((group) => group.words.flatMap((word) => word.split(' '))));
  const names = [...directory.authorityById.values(), ...directory.services].map(({ name }) => name);
  const taken = names.filter(
    (name) =>
      ask(name).crisis &&
      !name
        .toLowerCase()
        .split(/\W+/)
        .some((word) => own.has(word)),
  );
  expect(taken).toEqual([]);
});
