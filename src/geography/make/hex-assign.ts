import { geoCentroid } from 'd3-geo';
import { linearSumAssignment } from 'linear-sum-assignment';
import type { Cell } from '../../model/schema/map.ts';
import type { Area } from '../boundaries.ts';
import { centreOf } from '../hex-grid.ts';

/** Where an authority would be drawn if it had no neighbours: x to the east and y to the north, in widths of a cell. */
export type Target = { id: string; x: number; y: number };

/** How many empty cells to leave on every side, for authorities that are pushed outwards. */
const MARGIN = 3;

/**
 * The centroids of the areas, in widths of a cell. A cell has the mean land area of an authority.
 *
 * @param landInKm2 the land area of all the areas together
 */
export function targetsOf(areas: readonly Area[], landInKm2: number): Target[] {
  const width = Math.sqrt((landInKm2 / areas.length) * (2 / Math.sqrt(3)));
  const kmInDegree = 111.2;
  const raw = areas.map((area) => {
    const [lon, lat] = geoCentroid(area);
    // One factor for every latitude, so that rows stay level and England is not drawn wider in the south.
    return {
      id: area.properties.id,
      x: (lon * kmInDegree * Math.cos((53 * Math.PI) / 180)) / width,
      y: (lat * kmInDegree) / width,
    };
  });
  const [west, south] = [Math.min(...raw.map(({ x }) => x)), Math.min(...raw.map(({ y }) => y))];
  return raw.map(({ id, x, y }) => ({ id, x: x - west + MARGIN, y: y - south + MARGIN }));
}

/** Gives each target a cell of its own, with the smallest possible sum of squared distances. */
export function assignCells(targets: readonly Target[]): Map<string, Cell> {
  const wide = Math.max(...targets.map(({ x }) => x)) + MARGIN;
  const high = (Math.max(...targets.map(({ y }) => y)) + MARGIN) / (Math.sqrt(3) / 2);
  const cells = Array.from({ length: Math.ceil(high) }, (_, r) =>
    Array.from({ length: Math.ceil(wide) }, (_, q) => ({ q, r })),
  ).flat();
  const costs = targets.map((target) => Float64Array.from(cells, (cell) => squaredDistance(target, cell)));
  const { rowAssignments } = linearSumAssignment(costs, { maximaze: false });
  return new Map(
    targets.map(({ id }, row) => {
      const cell = cells[rowAssignments[row] ?? -1];
      if (!cell) throw new Error(`No cell is left for ${id}.`);
      return [id, cell];
    }),
  );
}

/** The square of the distance from a target to the centre of a cell. */
export function squaredDistance({ x, y }: Target, cell: Cell): number {
  const [east, north] = centreOf(cell);
  return (east - x) ** 2 + (north - y) ** 2;
}
