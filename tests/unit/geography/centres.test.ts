import { geoContains } from 'd3-geo';
import type { FeatureCollection, Position } from 'geojson';
import { topology } from 'topojson-server';
import { expect, test } from 'vitest';
import { areasOf, type Boundaries, boundaries } from '../../../src/geography/boundaries.ts';
import { centresOf } from '../../../src/geography/centres.ts';
import { authorities } from './real-data.ts';

const centres = centresOf(boundaries);

test('every authority has a centre, nearly always inside its boundary', () => {
  const outside = areasOf(boundaries).filter((area) => !geoContains(area, centres.get(area.properties.id) ?? [0, 0]));
  expect([...centres.keys()].toSorted()).toEqual(authorities.map(({ id }) => id).toSorted());
  expect(outside.length).toBeLessThan(10);
});

test('the centre of Essex is near Chelmsford, to three decimals', () => {
  const [lon, lat] = centres.get('essex') ?? [0, 0];
  expect(Math.hypot(lon - 0.47, lat - 51.73)).toBeLessThan(0.3);
  expect(String(lon)).toMatch(/^\d\.\d{1,3}$/);
});

test('a small island does not move the centre out to sea', () => {
  const square = (lon: number, size: number): Position[][] => [
    [
      [lon, 50],
      [lon, 50 + size],
      [lon + size, 50 + size],
      [lon + size, 50],
      [lon, 50],
    ],
  ];
  const areas: FeatureCollection = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { id: 'shore' },
        geometry: { type: 'MultiPolygon', coordinates: [square(8, 0.1), square(0, 2)] },
      },
    ],
  };
  const made = topology({ areas });
  const [lon = 0, lat = 0] = centresOf(made as unknown as Boundaries).get('shore') ?? [];
  expect(Math.hypot(lon - 1, lat - 51)).toBeLessThan(0.1);
});
