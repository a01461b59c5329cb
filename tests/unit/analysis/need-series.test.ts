import { expect, test } from 'vitest';
import { linesOf, valueInWords } from '../../../src/analysis/need-series.ts';
import type { NeedMeasure } from '../../../src/model/schema/need-series.ts';
import { directory as real } from '../real-data/reading.ts';
import { makeAuthority, makeDirectory } from './make.ts';

const [own, like, other] = ['own', 'like', 'other'].map((id) => makeAuthority(id));
const row = (...number: NeedMeasure['england']['number']) => ({ number });
const measure = {
  id: 'looked-after',
  years: [2024, 2025],
  england: row(80, 90),
  regions: { north: row(8, 9) },
  authorities: { own: row(1, 'suppressed'), like: row(0, 2), other: row(3, 4) },
} as unknown as NeedMeasure;
const directory = makeDirectory({
  authorities: [own, like, other].flatMap((one) => one ?? []),
  regions: [{ id: 'north', name: 'North' }] as never,
  similar: { authorities: { own: { like: 'very-close', unpublished: 'close' } } } as never,
});

test('an authority is compared with its region, England and those most like it, and nobody else', () => {
  const lines = linesOf(directory, measure, makeAuthority('own'));
  expect(lines.map(({ name, closeness, row: { number } }) => [name, closeness, number])).toEqual([
    ['own', undefined, [1, 'suppressed']],
    ['North', undefined, [8, 9]],
    ['England', undefined, [80, 90]],
    ['like', 'very-close', [0, 2]],
  ]);
});

test('an authority without published figures has no line of its own, and none at zero', () => {
  const lines = linesOf(directory, measure, makeAuthority('elsewhere', { region: 'wales' }));
  expect(lines.map(({ name }) => name)).toEqual(['England']);
});

test('a value is written as people write it, zero as 0, and a withheld value never is', () => {
  expect(valueInWords(81770)).toBe('81,770');
  expect(valueInWords(0)).toBe('0');
  expect(valueInWords(28.6, '%')).toBe('28.6%');
  expect(valueInWords('suppressed')).toBe('withheld, the number is small');
  expect(valueInWords(undefined)).toBe('not given');
});

test('a figure that is withheld in the real data is never shown as a number', () => {
  const values = (real.needSeries?.measures ?? []).flatMap(({ authorities }) =>
    Object.values(authorities).flatMap(({ number, rate = [] }) => [...number, ...rate]),
  );
  const withheld = values.filter((value) => value === 'suppressed');
  expect(withheld.length).toBeGreaterThan(0);
  for (const value of withheld) expect(valueInWords(value)).not.toMatch(/\d/);
});
