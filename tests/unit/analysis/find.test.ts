import { expect, test } from 'vitest';
import { find, fold } from '../../../src/analysis/find.ts';
import { findables } from '../../../src/analysis/findables.ts';
import { readDirectory } from '../../../src/model/read.ts';

const all = findables(readDirectory('data', '2026-11-24').directory, '2026-11-24');
const first = (query: string) => find(query, all)[0]?.label;

test.each([
  ['salford', 'Salford'],
  ['SALFORD strengthening', 'Strengthening Families'],
  ['ynys mon', 'Anglesey'],
  ['pause durham', 'Pause Durham'],
  ['kent fdac', 'Kent and Medway FDAC'],
  ['b&nes', 'Bath and North East Somerset'],
])('%s finds %s first', (query, label) => {
  expect(first(query)).toBe(label);
});

test('every word must be met, and an empty query finds nothing', () => {
  expect(find('salford zebra', all)).toEqual([]);
  expect(find('  ', all)).toEqual([]);
});

test('a word is met only at its beginning: Kent is not Gwent', () => {
  expect(
    find('kent', all)
      .map(({ under }) => under)
      .join(),
  ).not.toContain('Newport');
});

test('folding takes out case, accents and signs', () => {
  expect(fold('Ynys Môn, B&NES: King’s Lynn')).toBe('ynys mon b and nes kings lynn');
});
