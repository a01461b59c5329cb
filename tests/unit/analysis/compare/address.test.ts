import { expect, test } from 'vitest';
import { chosenIn, queryOf } from '../../../../src/analysis/compare/address.ts';

test('an address holds each id once, and can be read back', () => {
  expect(chosenIn('?of=nest,models/pause,nest')).toEqual(['nest', 'models/pause']);
  expect(queryOf(['nest', 'models/pause'])).toBe('?of=nest,models/pause');
  expect(queryOf([])).toBe('');
  expect(chosenIn(queryOf(['a-b', 'c']))).toEqual(['a-b', 'c']);
});

test('text that cannot be an id is left out, so that no address leads out of the folder of the records', () => {
  expect(chosenIn('')).toEqual([]);
  expect(chosenIn('?of=')).toEqual([]);
  const hostile = [
    '../services',
    'models/../x',
    '//example.org/x',
    'https:',
    '<b>',
    'a b',
    'A',
    '-a',
    'a--b',
    'other/a',
  ];
  expect(chosenIn(`?of=${hostile.map(encodeURIComponent).join(',')}`)).toEqual([]);
});
