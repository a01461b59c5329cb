import { describe, expect, test } from 'vitest';
import { boundaries } from '../../../../src/geography/boundaries.ts';
import { nearestInDirection } from '../../../../src/geography/nearest-in-direction.ts';
import { hexagonsOf, outlinesOf, placesOf } from '../../../../src/islands/map/drawn-areas.ts';
import type { MapArea } from '../../../../src/islands/map/types.ts';
import { authorities, directory } from '../../geography/real-data.ts';

const areas = authorities.map(({ id, name }): MapArea => {
  const cell = directory.hexagons.get(id) ?? { q: Number.NaN, r: 0 };
  return { id, name, letters: '', state: 'not-known', centre: [0, 0], cell };
});

test('every authority has a boundary and a closed hexagon', () => {
  expect(outlinesOf(areas, boundaries).map(({ id }) => id)).toEqual(areas.map(({ id }) => id));
  const rings = hexagonsOf(areas).map(({ shape }) => shape.coordinates[0] ?? []);
  expect(rings.filter((ring) => ring.length !== 7 || String(ring[0]) !== String(ring[6]))).toEqual([]);
});

test('an authority without a boundary is not drawn', () => {
  const [first] = areas;
  if (!first) throw new Error('There are no authorities.');
  expect(outlinesOf([{ ...first, id: 'nowhere' }], boundaries)).toEqual([]);
});

describe('arrow keys among hexagons', () => {
  const block = [0, 1, 2, 3].flatMap((r) =>
    [0, 1, 2].map(
      (q): MapArea => ({ id: `${q},${r}`, name: '', letters: '', state: 'not-known', centre: [0, 0], cell: { q, r } }),
    ),
  );
  const places = placesOf(block, 'hex');

  test('up moves from row to row within a column, and down moves back', () => {
    const up = ['1,0', '1,1', '1,2'].map((from) => nearestInDirection(places, from, 'up'));
    const down = ['1,3', '1,2', '1,1'].map((from) => nearestInDirection(places, from, 'down'));
    expect([up, down]).toEqual([
      ['1,1', '1,2', '1,3'],
      ['1,2', '1,1', '1,0'],
    ]);
  });

  test('left and right stay within the row', () => {
    expect(nearestInDirection(places, '1,1', 'right')).toBe('2,1');
    expect(nearestInDirection(places, '1,1', 'left')).toBe('0,1');
  });
});
