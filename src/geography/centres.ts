import { geoArea, geoCentroid } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { areasOf, type Boundaries, type Shape } from './boundaries.ts';

/**
 * The centroid of the largest part of each authority, by id, in degrees to three decimals. Small islands are ignored,
 * because they would move the centroid out to sea.
 */
export const centresOf = (boundaries: Boundaries): Map<string, [lon: number, lat: number]> =>
  new Map(
    areasOf(boundaries).map(({ properties, geometry }) => {
      const [lon, lat] = geoCentroid(largestPart(geometry));
      return [properties.id, [round(lon), round(lat)]];
    }),
  );

function largestPart(shape: Shape): Polygon {
  const rings: Position[][][] = shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  const parts = rings.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

const round = (degrees: number): number => Math.round(degrees * 1000) / 1000;
