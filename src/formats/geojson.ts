import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { merge } from 'topojson-client';
import type { AreaCoverage } from '../analysis/coverage/coverage.ts';
import { evidenceDate } from '../analysis/freshness.ts';
import type { Boundaries } from '../geography/boundaries.ts';
import type { Directory } from '../model/directory.ts';
import type { Links } from './api/links.ts';

/** A layer for a GIS: longitude and latitude (WGS 84), with whom to name for the outlines. */
export type Layer = FeatureCollection<Polygon | MultiPolygon | null> & { name: string; attribution: string };

/** The outlines as they are packed; each says whose it is. */
const drawnIn = ({ objects }: Boundaries) =>
  objects.areas.geometries.flatMap((geometry) => {
    const { properties } = geometry;
    return properties && 'id' in properties ? [{ ...geometry, properties }] : [];
  });

type Outlines = (areas: readonly string[]) => MultiPolygon | null;

/**
 * The outline of some authorities together, without the borders between them; null where none of them is drawn. Each
 * set of authorities is put together once.
 */
function outlinesOf(topology: Boundaries): Outlines {
  const drawn = drawnIn(topology);
  const made = new Map<string, MultiPolygon | null>();
  return (areas) => {
    const key = areas.join();
    const known = made.get(key);
    if (known !== undefined) return known;
    const parts = drawn.filter(({ properties }) => areas.includes(properties.id));
    const outline = parts.length ? wound(merge(topology, parts as Parameters<typeof merge>[1])) : null;
    made.set(key, outline);
    return outline;
  };
}

/** Twice the area that a ring encloses, below nought where it runs clockwise. */
const turn = (ring: readonly Position[]): number =>
  ring.reduce((sum, [x = 0, y = 0], at) => {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? [];
    return sum + (x * nextY - nextX * y);
  }, 0);

/** Outer rings against the clock and holes with it, as RFC 7946 asks. */
const wound = ({ coordinates, ...rest }: MultiPolygon): MultiPolygon => ({
  ...rest,
  coordinates: coordinates.map((rings) =>
    rings.map((ring, at) => (turn(ring) > 0 === (at === 0) ? ring : ring.toReversed())),
  ),
});

const attributionOf = ({ sources }: Directory, { source }: Boundaries): string => {
  const cited = sources.get(source);
  return [cited?.authors, cited?.title, cited?.licence].filter(Boolean).join('. ');
};

/** Every authority with its outline and what is recorded of it. */
export function areasLayer(
  directory: Directory,
  areas: readonly AreaCoverage[],
  topology: Boundaries,
  links: Links,
): Layer {
  const outline = outlinesOf(topology);
  const approximate = new Set(
    drawnIn(topology).flatMap(({ properties }) => (properties.approximate ? properties.id : [])),
  );
  return {
    type: 'FeatureCollection',
    name: 'areas',
    attribution: attributionOf(directory, topology),
    features: areas.map(({ authority: { id, code, name, region }, types, overall, uncertain }) => ({
      type: 'Feature',
      id,
      geometry: outline([id]),
      properties: {
        ...{ id, name, gss_code: code, region, overall },
        ...{ pause: types.pause.state, fdac: types.fdac.state, local: types.local.state },
        services: [...new Set(Object.values(types).flatMap(({ services }) => services.map((one) => one.id)))].join(
          '; ',
        ),
        may_be_served_by: uncertain.map((one) => one.id).join('; '),
        approximate: approximate.has(id),
        url: links.area(id).url,
      },
    })),
  };
}

/** Every service with the outline of the authorities that it serves; without one where no source names them. */
export function servicesLayer(directory: Directory, topology: Boundaries, links: Links): Layer {
  const outline = outlinesOf(topology);
  return {
    type: 'FeatureCollection',
    name: 'services',
    attribution: attributionOf(directory, topology),
    features: directory.services.map((service) => ({
      type: 'Feature',
      id: service.id,
      geometry: outline(service.areas),
      properties: {
        ...{ id: service.id, name: service.name, type: service.type, status: service.status.state },
        last_evidence: evidenceDate(service) ?? null,
        region: service.region,
        gss_codes: service.areas.flatMap((id) => directory.authorityById.get(id)?.code ?? []).join('; '),
        provider: service.provider.name ?? null,
        url: links.service(service.id).url,
      },
    })),
  };
}
