import { expect, test } from 'vitest';
import { boxAround, placeOf, widthOfMap } from '../../../src/site/lettered-map.ts';

const boxOf = (count: number) => boxAround(Array.from({ length: count }, (_, q) => placeOf({ q, r: 0 })));
const unitsOf = (box: string) => Number(box.split(' ')[2]);

test('a cell is as large on a map of two as on a map of twenty', () => {
  const [few, many] = [boxOf(2), boxOf(20)];
  expect(unitsOf(many)).toBeGreaterThan(unitsOf(few) * 5);
  expect(widthOfMap(few) / unitsOf(few)).toBeCloseTo(widthOfMap(many) / unitsOf(many), 1);
});

test('a cell is large enough for a finger, and a map of two takes at most half of a phone', () => {
  expect(widthOfMap(boxOf(1))).toBeGreaterThanOrEqual(44);
  expect(widthOfMap(boxOf(2))).toBeLessThanOrEqual(180);
});
