import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { areasOf, boundaries } from '../../../src/geography/boundaries.ts';
import { centresOf } from '../../../src/geography/centres.ts';

const centres = centresOf(boundaries);

test('every authority has a middle, nearly always inside its outline', () => {
  const outside = areasOf(boundaries).filter((area) => !geoContains(area, centres.get(area.properties.id) ?? [0, 0]));
  expect(centres.size).toBe(175);
  expect(outside.length).toBeLessThan(10);
});

test('the middle of Essex is near Chelmsford, to three decimals', () => {
  const [lon, lat] = centres.get('essex') ?? [0, 0];
  expect(Math.hypot(lon - 0.47, lat - 51.73)).toBeLessThan(0.3);
  expect(String(lon)).toMatch(/^\d\.\d{1,3}$/);
});
