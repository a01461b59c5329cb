import { centreOf } from '../geography/hex-grid.ts';
import type { Cell } from '../model/schema/map.ts';
import { hexagon } from './hexagons.ts';

/** Width of a cell in the units of the drawing, and the radius of the hexagon in it: paper keeps each apart. */
const CELL = 20;
export const RADIUS = 10.6;

/** Middle of a cell on the drawing: x to the right, y down. */
export const placeOf = (cell: Cell): [x: number, y: number] => {
  const [x, y] = centreOf(cell);
  return [round(x * CELL), round(-y * CELL)];
};

/** The hexagon that every cell repeats, around nought. */
export const HEXAGON = hexagon(0, 0, RADIUS);

/**
 * The view box that holds some places, with a little paper around their cells.
 *
 * @param room further paper to the left and right, for names
 */
export function boxAround(places: readonly (readonly [x: number, y: number])[], room = 0): string {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [west, north] = [Math.min(...xs) - CELL * 0.6 - room, Math.min(...ys) - CELL * 0.65];
  const [east, south] = [Math.max(...xs) + CELL * 0.6 + room, Math.max(...ys) + CELL * 0.65];
  return [west, north, east - west, south - north].map(round).join(' ');
}

/** The words of a name in lines of at most ten letters, where its words allow that. */
export function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(' ')) {
    const last = lines.at(-1);
    if (last && `${last} ${word}`.length <= 10) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

const round = (value: number): number => Math.round(value * 10) / 10;
