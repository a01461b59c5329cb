import type { FeatureCollection, MultiPolygon, Position } from 'geojson';
import { union } from 'polyclip-ts';
import { merge } from 'topojson-client';
import type { AreaCoverage } from '../analysis/coverage/coverage.ts';
import { evidenceDate } from '../analysis/freshness.ts';
import type { Boundaries } from '../geography/boundaries.ts';
import type { Directory } from '../model/directory.ts';
import type { Links } from './api/links.ts';

/** A layer for a GIS: longitude and latitude (WGS 84), with the attribution of the outlines. */
export type Layer = FeatureCollection<MultiPolygon | null> & { name: string; attribution: string };

/** The outlines that carry the id of an authority. */
const drawnIn = ({ objects }: Boundaries) =>
  objects.areas.geometries.flatMap((geometry) => {
    const { properties } = geometry;
    return properties && 'id' in properties ? [{ ...geometry, properties }] : [];
  });

type Outlines = (areas: readonly string[]) => MultiPolygon | null;

/**
 * Merges the outlines of some authorities, without the borders between them; null where none of them has an outline.
 * Each set of authorities is merged once.
 */
function outlinesOf(topology: Boundaries): Outlines {
  const drawn = drawnIn(topology);
  const made = new Map<string, MultiPolygon | null>();
  return (areas) => {
    const key = areas.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const parts = drawn.filter(({ properties }) => areas.includes(properties.id));
    const outline = parts.length ? valid(merge(topology, parts as Parameters<typeof merge>[1])) : null;
    made.set(key, outline);
    return outline;
  };
}

/** Six decimals of a degree are about a tenth of a metre, the precision that RFC 7946 recommends. */
const rounded = ([longitude = 0, latitude = 0]: readonly number[]): [number, number] => [
  Math.round(longitude * 1e6) / 1e6,
  Math.round(latitude * 1e6) / 1e6,
];

/**
 * Repairs an outline for use in a GIS: simplified borders that cross themselves are corrected, and rings are ordered as
 * RFC 7946 requires, outer ones counterclockwise and holes clockwise.
 */
const valid = ({ coordinates }: MultiPolygon): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: union(coordinates.map((rings) => rings.map((ring) => ring.map(rounded)))),
});

/** The bounding box of some points: west, south, east, north. */
const boxOf = (points: readonly Position[]): [number, number, number, number] =>
  points.reduce<[number, number, number, number]>(
    ([west, south, east, north], [x = 0, y = 0]) => [
      Math.min(west, x),
      Math.min(south, y),
      Math.max(east, x),
      Math.max(north, y),
    ],
    [180, 90, -180, -90],
  );

/** A layer with its bounding box; without one where it has no outline. */
function layerOf(name: string, attribution: string, features: Layer['features']): Layer {
  const points = features.flatMap(({ geometry }) => geometry?.coordinates.flat(2) ?? []);
  return { type: 'FeatureCollection', name, attribution, ...(points.length ? { bbox: boxOf(points) } : {}), features };
}

const attributionOf = ({ sources }: Directory, { source }: Boundaries): string => {
  const cited = sources.get(source);
  return [cited?.authors, cited?.title, cited?.licence].filter(Boolean).join('. ');
};

/**
 * Every authority with its outline and what is recorded of it. One that began after the outlines were made has none yet
 * (its geometry is null, as RFC 7946 allows), and one without a published code has null for it.
 */
export function areasLayer(
  directory: Directory,
  areas: readonly AreaCoverage[],
  topology: Boundaries,
  links: Links,
): Layer {
  const outline = outlinesOf(topology);
  const approximate = new Map(
    drawnIn(topology).map(({ properties }) => [properties.id, properties.approximate ?? false] as const),
  );
  return layerOf(
    'areas',
    attributionOf(directory, topology),
    areas.map(({ authority: { id, code, name, region }, types, overall, uncertain }) => ({
      type: 'Feature',
      id,
      geometry: outline([id]),
      properties: {
        ...{ id, name, gss_code: code ?? null, region, overall },
        ...{ pause: types.pause.state, fdac: types.fdac.state, local: types.local.state },
        services: [...new Set(Object.values(types).flatMap(({ services }) => services.map((one) => one.id)))].join(
          '; ',
        ),
        may_be_served_by: uncertain.map((one) => one.id).join('; '),
        approximate: approximate.get(id) ?? null,
        url: links.area(id).url,
      },
    })),
  );
}

/**
 * Every service with the outline of the authorities that it serves; without an outline where no source names them.
 * `not_drawn` has the ids of those that have none yet, and that the geometry therefore lacks.
 */
export function servicesLayer(directory: Directory, topology: Boundaries, links: Links): Layer {
  const outline = outlinesOf(topology);
  const drawn = new Set(drawnIn(topology).map(({ properties }) => properties.id));
  return layerOf(
    'services',
    attributionOf(directory, topology),
    directory.services.map((service) => ({
      type: 'Feature',
      id: service.id,
      geometry: outline(service.areas),
      properties: {
        ...{ id: service.id, name: service.name, type: service.type, status: service.status.state },
        last_evidence: evidenceDate(service) ?? null,
        region: service.region,
        gss_codes: service.areas.flatMap((id) => directory.authorityById.get(id)?.code ?? []).join('; '),
        provider: service.provider.name ?? null,
        not_drawn: service.areas.filter((id) => !drawn.has(id)).join('; '),
        url: links.service(service.id).url,
      },
    })),
  );
}
