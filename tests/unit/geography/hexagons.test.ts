import { expect, test } from 'vitest';
import { cellKey, cellsAround, centreOf, groupsOf, touching } from '../../../src/geography/hex-grid.ts';
import { assignCells } from '../../../src/geography/make/hex-assign.ts';
import { improveCells } from '../../../src/geography/make/hex-improve.ts';
import { neighbourPairs } from '../../../src/geography/neighbour-pairs.ts';
import { authorities, directory } from './real-data.ts';

const cells = directory.hexagons;

test('every current authority has one hexagon, and nothing else has', () => {
  expect([...cells.keys()].toSorted()).toEqual(authorities.map(({ id }) => id).toSorted());
});

test('no hexagon is used twice', () => {
  expect(new Set([...cells.values()].map(cellKey)).size).toBe(cells.size);
});

test('every region is connected, islands through the hexagons that they touch', () => {
  const regions = [...new Set(authorities.map(({ region }) => region))];
  const groups = regions.map((region) => {
    const own = authorities.filter((area) => area.region === region).flatMap(({ id }) => cells.get(id) ?? []);
    return [region, groupsOf(own)];
  });
  expect(regions).toHaveLength(10);
  expect(groups.filter(([, count]) => count !== 1)).toEqual([]);
});

test('at least 60% of real neighbours touch', () => {
  const share = touching(cells, neighbourPairs(directory));
  console.log(`${share.touching} of ${share.of} pairs of neighbours touch.`);
  expect(share.of).toBeGreaterThan(authorities.length);
  expect(share.touching / share.of).toBeGreaterThanOrEqual(0.6);
});

test('Northumberland is at the top, Scilly in the far south-west, London in the south-east', () => {
  const at = (id: string) => centreOf(cells.get(id) ?? { q: Number.NaN, r: 0 });
  const all = [...cells.values()].map(centreOf);
  expect(at('northumberland')[1]).toBe(Math.max(...all.map(([, y]) => y)));
  expect(at('isles-of-scilly')[0]).toBe(Math.min(...all.map(([x]) => x)));
  expect(at('westminster')[0]).toBeGreaterThan(at('cardiff')[0]);
});

test('the six hexagons around another are one width away, on even and on odd rows', () => {
  for (const cell of [
    { q: 4, r: 2 },
    { q: 4, r: 3 },
  ])
    for (const near of cellsAround(cell)) {
      const [[x, y], [east, north]] = [centreOf(cell), centreOf(near)];
      expect(Math.hypot(east - x, north - y)).toBeCloseTo(1);
    }
});

test('hexagons that do not touch are separate groups', () => {
  const row = [0, 1, 5].map((q) => ({ q, r: 0 }));
  expect(groupsOf(row)).toBe(2);
  expect(groupsOf([])).toBe(0);
});

test('targets at the same point get a hexagon each; improving keeps that, and gives the same result twice', () => {
  const targets = ['a', 'b', 'c', 'd'].map((id) => ({ id, x: 3, y: 3 }));
  const assigned = assignCells(targets);
  const pairs = [['a', 'b']] as const;
  const regionOf = new Map(targets.map(({ id }) => [id, 'one']));
  const improved = improveCells(targets, assigned, regionOf, pairs, 2000);
  expect(new Set([...assigned.values()].map(cellKey)).size).toBe(4);
  expect(new Set([...improved.values()].map(cellKey)).size).toBe(4);
  expect(touching(improved, pairs)).toEqual({ touching: 1, of: 1 });
  expect(improveCells(targets, assigned, regionOf, pairs, 2000)).toEqual(improved);
});
