import { feature } from 'topojson-client';
import type { Boundaries } from '../../geography/boundaries.ts';
import { centreOf, cornersOf } from '../../geography/hex-grid.ts';
import type { Places } from '../../geography/nearest-in-direction.ts';
import type { DrawnArea, MapArea } from './types.ts';

/** The share of its cell that a hexagon fills. */
const CELL_SCALE = 0.93;

/** The hexagon of each authority. */
export const hexagonsOf = (areas: readonly MapArea[]): DrawnArea[] =>
  areas.map(({ id, name, letters, state, cell }) => {
    const corners = cornersOf(cell, CELL_SCALE);
    const ring = [...corners, ...corners.slice(0, 1)];
    return { id, name, letters, state, at: centreOf(cell), shape: { type: 'Polygon', coordinates: [ring] } };
  });

/** The geographic outline of each authority. An authority without an outline is not drawn, but is in the list. */
export function outlinesOf(areas: readonly MapArea[], boundaries: Boundaries): DrawnArea[] {
  const shapes = new Map(
    feature(boundaries, boundaries.objects.areas).features.map(({ properties, geometry }) => [properties.id, geometry]),
  );
  return areas.flatMap(({ id, name, letters, state, centre }) => {
    const shape = shapes.get(id);
    return shape?.type === 'Polygon' || shape?.type === 'MultiPolygon'
      ? [{ id, name, letters, state, at: centre, shape }]
      : [];
  });
}

/** In the middle of England a degree of longitude is this fraction of a degree of latitude. */
const LONGITUDE_SCALE = 0.6;
/**
 * A tiny offset by which hexagons of odd rows lean back to their column, so that up and then down returns to the start.
 */
const ROW_OFFSET = 0.01;

/** The positions of the authorities for the arrow keys: geographic ones, or those of the cells. */
export const placesOf = (areas: readonly MapArea[], view: 'map' | 'hex'): Places =>
  new Map(
    areas.map(({ id, centre: [lon, lat], cell }) => {
      if (view === 'map') return [id, [lon * LONGITUDE_SCALE, lat]];
      const [x, y] = centreOf(cell);
      return [id, [cell.r % 2 === 0 ? x : x - ROW_OFFSET, y]];
    }),
  );
