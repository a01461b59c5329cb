import { expect, test } from 'vitest';
import { boundaries } from '../../../src/geography/boundaries.ts';
import { locatorMap } from '../../../src/geography/locator.ts';
import { authorities } from './real-data.ts';

const size = { width: 200, height: 260 };
const map = locatorMap(boundaries, size);
const numbers = (path: string): number[] => path.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];

test('outline and highlight together: 6 kB for any authority, 7 kB for any region, 13 kB for everything', () => {
  const sizeOf = (areas: readonly string[]) => map.outline.length + JSON.stringify(map.highlight(areas)).length;
  const all = authorities.map(({ id }) => id);
  const regions = [...new Set(authorities.map(({ region }) => region))].map((id) =>
    authorities.filter(({ region }) => region === id).map((area) => area.id),
  );
  const largest = [all.map((id) => [id]), regions, [all]].map((served) => Math.max(...served.map(sizeOf)));
  console.log(`outline ${map.outline.length}, with the largest authority, region and all: ${largest.join(', ')}.`);
  const [authority = 0, region = 0, everywhere = 0] = largest;
  expect([authority < 6000, region < 7000, everywhere < 13_000]).toEqual([true, true, true]);
});

test('everything is inside the map, with one decimal', () => {
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

test('an area that is too small to be seen gets a mark inside the map', () => {
  const { marks } = map.highlight(['city-of-london', 'kent']);
  expect(marks).toHaveLength(1);
  expect(marks[0]?.x).toBeGreaterThan(100);
  expect(marks[0]?.y).toBeGreaterThan(130);
});

test('the outline has no specks', () => {
  expect(map.outline.split('M').length - 1).toBeLessThan(8);
});

test('no id, and an id without a boundary, draw nothing', () => {
  expect(map.highlight([])).toEqual({ path: '', marks: [] });
  expect(map.highlight(['cumbria'])).toEqual({ path: '', marks: [] });
});
