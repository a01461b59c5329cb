import { expect, test } from 'vitest';
import type { Gap, Nearest, NeedOfGap } from '../../../../src/analysis/coverage/gaps.ts';
import { needAndDistance, needAndDistanceInWords } from '../../../../src/analysis/coverage/need-and-distance.ts';
import { makeAuthority } from '../make.ts';

const at = (hops: number): Nearest => ({ hops, in: [] });
const gap = (id: string, need: NeedOfGap, pause?: number, local?: number): Gap =>
  ({
    authority: makeAuthority(id),
    overall: 'not-known',
    need,
    nearest: {
      pause: pause === undefined ? undefined : at(pause),
      fdac: undefined,
      local: local === undefined ? undefined : at(local),
    },
  }) as unknown as Gap;
const rate = (value: number): NeedOfGap => ({ lookedAfter: 10, rate: value });
const WITHHELD = { missing: 'Withheld, because the number is small' };

test('the nearest service of any type counts, and the highest rate comes first', () => {
  const { rows } = needAndDistance([gap('alder', rate(40), 3, 1), gap('birch', rate(90), 2)]);
  expect(rows.map(({ gap: { authority }, rate: value, hops }) => [authority.id, value, hops])).toEqual([
    ['birch', 90, 2],
    ['alder', 40, 1],
  ]);
});

test('a withheld figure is never zero: it is left out and counted, as is an authority with no service near it', () => {
  const found = needAndDistance([gap('alder', WITHHELD, 1), gap('birch', WITHHELD, 1), gap('cedar', rate(5))]);
  expect(found.rows).toEqual([]);
  expect(found.leftOut).toEqual([
    { why: 'Withheld, because the number is small', count: 2 },
    { why: 'No service that runs is within reach of its borders', count: 1 },
  ]);
});

test('the sentence follows the numbers', () => {
  const rows = (...all: [number, number][]) =>
    needAndDistance(all.map(([need, hops]) => gap('a', rate(need), hops))).rows;
  const start = 'areas with a figure of need and nothing recorded,';
  expect(needAndDistanceInWords(rows([90, 2], [80, 3], [40, 2], [70, 1]), 67)).toBe(
    `Of 4 ${start} 3 have no service running next door; 2 of these are above England’s rate of children looked after`,
  );
  expect(needAndDistanceInWords(rows([90, 2], [20, 1]), 67)).toBe(
    `Of 2 ${start} 1 has no service running next door; 1 of these is above England’s rate of children looked after`,
  );
  // An equal rate is not above it.
  expect(needAndDistanceInWords(rows([67, 2], [20, 1]), 67)).toContain('none of these are above');
  expect(needAndDistanceInWords(rows([90, 1]), 67)).toBe(`Of 1 ${start} none have no service running next door`);
});
