import { expect, test } from 'vitest';
import { boundaries } from '../../../src/geography/boundaries.ts';
import { locatorMap } from '../../../src/geography/locator.ts';
import { directory } from './real-data.ts';

const size = { width: 200, height: 260 };
const map = locatorMap(boundaries, size);
const numbers = (path: string): number[] => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('outline and highlight together have at most 6 kB for every service', () => {
  const largest = Math.max(
    ...directory.services.map(({ areas }) => map.outline.length + JSON.stringify(map.highlight(areas)).length),
  );
  console.log(`outline ${map.outline.length}, with the largest highlight ${largest} characters.`);
  expect(largest).toBeLessThan(6000);
});

test('everything is inside the map, to one decimal', () => {
  for (const path of [map.outline, map.highlight(['cornwall', 'northumberland', 'norfolk']).path]) {
    expect(Math.min(...numbers(path))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers(path))).toBeLessThanOrEqual(size.height);
    expect(path).not.toMatch(/\.\d\d/);
  }
});

test('neighbours are one shape', () => {
  const shapes = (ids: string[]) => map.highlight(ids).path.split('M').length - 1;
  expect([shapes(['bolton']), shapes(['bolton', 'wigan']), shapes(['bolton', 'dorset'])]).toEqual([1, 1, 2]);
});

test('what is too small to be seen gets a mark inside the map', () => {
  const { marks } = map.highlight(['city-of-london', 'kent']);
  expect(marks).toHaveLength(1);
  expect(marks[0]?.x).toBeGreaterThan(100);
  expect(marks[0]?.y).toBeGreaterThan(130);
});

test('the outline has no specks', () => {
  expect(map.outline.split('M').length - 1).toBeLessThan(8);
});

test('nothing, and an id that has no outline, draw nothing', () => {
  expect(map.highlight([])).toEqual({ path: '', marks: [] });
  expect(map.highlight(['cumbria'])).toEqual({ path: '', marks: [] });
});
