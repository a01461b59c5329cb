import { cornersOf } from '../geography/hex-grid.ts';
import type { Cell } from '../model/schema/map.ts';

/** Width of a cell in the units of the drawing. */
const CELL = 20;
/** How much of its cell a hexagon fills: the paper between them keeps each one apart. */
const FILLED = 0.93;

/** The hexagon map as SVG: its view box, and the points of each authority's polygon, to one decimal. */
export type HexMap = { viewBox: string; polygons: { id: string; points: string }[] };

/** Draws the hexagons of some cells, north up, with half a cell of room at every side. */
export function hexMap(cells: ReadonlyMap<string, Cell>): HexMap {
  const drawn = [...cells].map(([id, cell]) => ({
    id,
    corners: cornersOf(cell, FILLED).map(([x, y]) => [round(x * CELL), round(-y * CELL)] as const),
  }));
  const xs = drawn.flatMap(({ corners }) => corners.map(([x]) => x));
  const ys = drawn.flatMap(({ corners }) => corners.map(([, y]) => y));
  const [west, north] = [Math.min(...xs) - CELL / 2, Math.min(...ys) - CELL / 2];
  const [width, height] = [Math.max(...xs) + CELL / 2 - west, Math.max(...ys) + CELL / 2 - north];
  return {
    viewBox: [west, north, width, height].map(round).join(' '),
    polygons: drawn.map(({ id, corners }) => ({ id, points: corners.map((corner) => corner.join()).join(' ') })),
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;
