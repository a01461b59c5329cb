import { geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { linksOf } from '../../../src/formats/api/links.ts';
import { areasLayer, type Layer, servicesLayer } from '../../../src/formats/geojson.ts';
import { areasOf, boundaries } from '../../../src/geography/boundaries.ts';
import { makeService } from '../analysis/make.ts';
import { directory, TODAY } from '../real-data/reading.ts';

const links = linksOf((path) => `https://example.org${path}`);
const coverage = coverageAt(directory, TODAY);
const areas = areasLayer(directory, coverage, boundaries, links);
const services = servicesLayer(directory, boundaries, links);

const turnOf = (ring: Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [beforeX = 0, beforeY = 0] = ring[at] ?? [];
    return sum + (x - beforeX) * (y + beforeY);
  }, 0);

/** What RFC 7946 asks of a layer that this one does not keep. */
const faultsOf = (layer: Layer): string[] =>
  layer.features.flatMap(({ id, geometry }) =>
    (geometry?.type === 'MultiPolygon' ? geometry.coordinates : []).flatMap((rings) =>
      rings.flatMap((ring, at) => [
        ...(ring.length >= 4 && String(ring[0]) === String(ring.at(-1)) ? [] : [`${id}: a ring is open`]),
        ...(turnOf(ring) < 0 === (at === 0) ? [] : [`${id}: a ring is wound the wrong way`]),
        ...(ring.every(([x = 0, y = 0]) => x > -9 && x < 2.5 && y > 49 && y < 61.5) ? [] : [`${id}: elsewhere`]),
      ]),
    ),
  );

test('every authority in being has an outline that RFC 7946 takes, and its states', () => {
  expect(areas.features.map(({ id }) => id)).toEqual(coverage.map(({ authority }) => authority.id));
  expect(areas.features.filter(({ geometry }) => !geometry)).toEqual([]);
  expect(faultsOf(areas)).toEqual([]);
  expect(areas.features[0]?.properties).toMatchObject({ overall: coverage[0]?.overall, gss_code: expect.any(String) });
  expect(areas.attribution.length).toBeGreaterThan(10);
});

test('a ring that is wound the wrong way is found', () => {
  const [first] = areas.features;
  const geometry = first?.geometry?.type === 'MultiPolygon' ? first.geometry : undefined;
  const turned = {
    type: 'MultiPolygon' as const,
    coordinates: geometry?.coordinates.map((rings) => rings.map((ring) => ring.toReversed())) ?? [],
  };
  expect(faultsOf({ ...areas, features: first ? [{ ...first, geometry: turned }] : [] })).not.toEqual([]);
});

test('every service has the outline of its authorities, or none where no source names them', () => {
  expect(faultsOf(services)).toEqual([]);
  const withOutline = services.features.filter(({ geometry }) => geometry).map(({ id }) => id);
  const drawn = new Set(areasOf(boundaries).map(({ properties }) => properties.id));
  expect(withOutline).toEqual(
    directory.services.filter((one) => one.areas.some((id) => drawn.has(id))).map(({ id }) => id),
  );
});

test('authorities side by side become one outline, without the border between them', () => {
  const two = makeService('two', { areas: ['salford', 'manchester'] });
  const [feature] = servicesLayer({ ...directory, services: [two] }, boundaries, links).features;
  expect(feature?.geometry?.coordinates).toHaveLength(1);
  // d3 winds rings the other way, and so takes all that is outside for what is inside.
  expect(feature && geoContains(feature, [-2.24, 53.48])).toBe(false);
});
