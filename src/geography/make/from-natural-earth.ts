import { fileURLToPath } from 'node:url';
import type { Polygon } from 'geojson';
import { merge } from 'topojson-client';
import type {
  GeometryCollection,
  MultiPolygon as MultiPolygonObject,
  Polygon as PolygonObject,
  Topology,
} from 'topojson-specification';
import type { BoundarySource } from '../../model/schema/map.ts';
import type { Area, Shape } from '../boundaries.ts';
import { splitShape } from './split.ts';

/** The file of Natural Earth's areas of the United Kingdom; the README beside it says where it is from. */
export const NATURAL_EARTH = fileURLToPath(new URL('natural-earth/gbr.topo.json', import.meta.url));

/** The contents of that file. */
export type NaturalEarth = Topology<{ gbr: GeometryCollection<{ name: string }> }>;
type SourceArea = (PolygonObject | MultiPolygonObject) & { id: string; properties: { name: string } };

/**
 * Builds the outlines of the authorities from the features that `table` names: merged, split or unchanged.
 *
 * @returns the areas in the order of their ids
 * @throws with the name of the feature or authority, where the source lacks a feature or a split does not match
 */
export function areasFromNaturalEarth(source: NaturalEarth, table: BoundarySource): Area[] {
  const parts = splitsOf(source, table);
  return Object.entries(table.authorities)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { features, approximate }]) => ({
      type: 'Feature',
      properties: approximate ? { id, approximate: true } : { id },
      geometry: parts.get(id) ?? shapeOf(source, features),
    }));
}

function splitsOf(source: NaturalEarth, { splits, authorities }: BoundarySource): Map<string, Polygon> {
  const parts = new Map<string, Polygon>();
  for (const split of splits)
    for (const [id, polygon] of splitShape(shapeOf(source, [split.feature]), split)) {
      if (authorities[id]?.features.join() !== split.feature.join())
        throw new Error(`${id} is a part of ${split.feature.join(', ')}, and its own line names another feature.`);
      parts.set(id, polygon);
    }
  return parts;
}

/** Merges the features into one shape without the borders between them. */
function shapeOf(source: NaturalEarth, features: readonly (readonly [string, string])[]): Shape {
  const found = features.map(([name, id]) => {
    const area = (source.objects.gbr.geometries as SourceArea[]).find(
      (geometry) => geometry.properties.name === name && geometry.id === id,
    );
    if (!area) throw new Error(`The source has no feature ${name}, ${id}.`);
    return area;
  });
  const { coordinates } = merge(source, found as Parameters<typeof merge>[1]);
  const [only] = coordinates;
  return coordinates.length === 1 && only
    ? { type: 'Polygon', coordinates: only }
    : { type: 'MultiPolygon', coordinates };
}
