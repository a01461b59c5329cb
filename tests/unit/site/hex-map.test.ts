import { expect, test } from 'vitest';
import { hexMap } from '../../../src/site/hex-map.ts';

const map = hexMap(
  new Map([
    ['south', { q: 0, r: 0 }],
    ['north', { q: 0, r: 4 }],
    ['east', { q: 3, r: 0 }],
  ]),
);
const pointsOf = (id: string) =>
  (map.polygons.find((polygon) => polygon.id === id)?.points ?? '')
    .split(' ')
    .map((pair) => pair.split(',').map(Number));
const mean = (id: string, axis: number) => pointsOf(id).reduce((sum, point) => sum + (point[axis] ?? 0), 0) / 6;

test('each authority has a hexagon, north up and east to the right', () => {
  expect(map.polygons.map(({ id }) => pointsOf(id).length)).toEqual([6, 6, 6]);
  expect(mean('north', 1)).toBeLessThan(mean('south', 1));
  expect(mean('east', 0)).toBeGreaterThan(mean('south', 0));
});

test('every corner is inside the view box', () => {
  const [x = 0, y = 0, width = 0, height = 0] = map.viewBox.split(' ').map(Number);
  for (const [left = Number.NaN, top = Number.NaN] of map.polygons.flatMap(({ id }) => pointsOf(id))) {
    expect(left > x && left < x + width).toBe(true);
    expect(top > y && top < y + height).toBe(true);
  }
});

test('neighbours leave paper between them', () => {
  const pair = hexMap(
    new Map([
      ['a', { q: 0, r: 0 }],
      ['b', { q: 1, r: 0 }],
    ]),
  );
  const [a = [], b = []] = pair.polygons.map(({ points }) =>
    points.split(' ').map((point) => Number(point.split(',')[0])),
  );
  expect(Math.min(...b)).toBeGreaterThan(Math.max(...a));
});
