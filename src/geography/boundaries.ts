import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import generated from './boundaries.topo.json' with { type: 'json' };

/**
 * `approximate` is set where the drawn border is known to differ from the real one; data/areas/boundaries.yaml says
 * why.
 */
export type AreaProperties = { id: string; approximate?: true };
export type Shape = Polygon | MultiPolygon;
export type Area = Feature<Shape, AreaProperties>;

/**
 * The outlines of the authorities of England and Wales in one TopoJSON, longitude and latitude in degrees.
 * `source` is the id of a citation in data/sources.yaml, or the name of the file that took the place of that source.
 */
export type Boundaries = Topology<{ areas: GeometryCollection<AreaProperties> }> & { source: string };

/** The committed outlines. Written by `npm run boundaries`, never by hand. */
export const boundaries = generated as unknown as Boundaries;

/**
 * Each authority as a GeoJSON feature, in the order of the ids, with its rings in the winding order that d3-geo
 * expects.
 */
export const areasOf = (topology: Boundaries): Area[] =>
  feature(topology, topology.objects.areas).features as unknown as Area[];
