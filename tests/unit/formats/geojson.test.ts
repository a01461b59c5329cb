import { geoContains } from 'd3-geo';
import { expect, test } from 'vitest';
import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { linksOf } from '../../../src/formats/api/links.ts';
import { areasLayer, servicesLayer } from '../../../src/formats/geojson.ts';
import { areasOf, boundaries } from '../../../src/geography/boundaries.ts';
import { makeAuthority, makeService } from '../analysis/make.ts';
import { directory, TODAY } from '../real-data/reading.ts';
import { crossingsIn, faultsOfLayer } from './layer-faults.ts';

const links = linksOf((path) => `https://example.org${path}`);
const coverage = coverageAt(directory, TODAY);
const areas = areasLayer(directory, coverage, boundaries, links);
const services = servicesLayer(directory, boundaries, links);
const drawn = new Set(areasOf(boundaries).map(({ properties }) => properties.id));

test('every current authority has its states, and its boundary, valid by RFC 7946, where the outlines have it', () => {
  expect(areas.features.map(({ id }) => id)).toEqual(coverage.map(({ authority }) => authority.id));
  const ids = areas.features.filter(({ geometry }) => geometry).map(({ id }) => id);
  expect(ids).toEqual(areas.features.map(({ id }) => id).filter((id) => drawn.has(String(id))));
  expect(ids.length).toBeGreaterThan(170);
  expect(faultsOfLayer(areas)).toEqual([]);
  expect(areas.features[0]?.properties).toMatchObject({ overall: coverage[0]?.overall, gss_code: expect.any(String) });
  expect(areas.attribution.length).toBeGreaterThan(10);
});

test('an authority that began after the outlines were made has no geometry, and no code before one is published', () => {
  const elm = makeAuthority('elm', { code: undefined });
  const { features } = areasLayer(
    directory,
    coverage.slice(0, 1).map((area) => ({ ...area, authority: elm })),
    boundaries,
    links,
  );
  expect(features).toMatchObject([{ id: 'elm', geometry: null, properties: { gss_code: null, approximate: null } }]);
});

test('a ring with the wrong winding order is found', () => {
  const [first] = areas.features;
  const turned = {
    type: 'MultiPolygon' as const,
    coordinates: first?.geometry?.coordinates.map((rings) => rings.map((ring) => ring.toReversed())) ?? [],
  };
  expect(faultsOfLayer({ ...areas, features: first ? [{ ...first, geometry: turned }] : [] })).not.toEqual([]);
});

test('no boundary crosses itself, although some of those drawn on the map do', () => {
  expect(crossingsIn(areas)).toEqual([]);
  expect(crossingsIn(services)).toEqual([]);
  const onMap = areasOf(boundaries).map(({ geometry, properties }) => ({
    type: 'Feature' as const,
    id: properties.id,
    properties,
    geometry:
      geometry.type === 'MultiPolygon'
        ? geometry
        : { type: 'MultiPolygon' as const, coordinates: [geometry.coordinates] },
  }));
  expect(crossingsIn({ ...areas, features: onMap })).toContain('west-northamptonshire');
});

test('a layer has its bounding box, and coordinates no more precise than a tenth of a metre', () => {
  const [west = 0, south = 0, east = 0, north = 0] = areas.bbox ?? [];
  expect([west > -6.4, south > 49.8, east < 1.8, north < 55.9]).toEqual([true, true, true, true]);
  expect([west < -6.2, south < 50, east > 1.7, north > 55.7]).toEqual([true, true, true, true]);
  expect(JSON.stringify(areas.bbox)).toMatch(/^\[(?:-?\d+\.\d{1,6},?){4}\]$/);
  const figures = JSON.stringify(areas.features.map(({ geometry }) => geometry?.coordinates)).match(/\.\d{7,}/g) ?? [];
  expect(figures.length).toBeLessThan(10);
  expect(servicesLayer({ ...directory, services: [] }, boundaries, links)).not.toHaveProperty('bbox');
});

test('every service has the boundary of its authorities, or none where no source names them', () => {
  expect(faultsOfLayer(services)).toEqual([]);
  const withOutline = services.features.filter(({ geometry }) => geometry).map(({ id }) => id);
  expect(withOutline).toEqual(
    directory.services.filter((one) => one.areas.some((id) => drawn.has(id))).map(({ id }) => id),
  );
});

test('a service says which of its authorities its boundary lacks', () => {
  const service = makeService('steps', { areas: ['salford', 'elm'] });
  const [feature] = servicesLayer({ ...directory, services: [service] }, boundaries, links).features;
  expect([feature?.geometry?.type, feature?.properties?.['not_drawn']]).toEqual(['MultiPolygon', 'elm']);
});

test('neighbouring authorities become one shape, without the border between them', () => {
  const two = makeService('two', { areas: ['salford', 'manchester'] });
  const [feature] = servicesLayer({ ...directory, services: [two] }, boundaries, links).features;
  expect(feature?.geometry?.coordinates).toHaveLength(1);
  // d3 expects the opposite winding order, and would take the outside of a shape for its inside.
  expect(feature && geoContains(feature, [-2.24, 53.48])).toBe(false);
});
