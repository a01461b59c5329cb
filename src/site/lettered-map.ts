import { centreOf } from '../geography/hex-grid.ts';
import type { Cell } from '../model/schema/map.ts';
import { hexagon } from './hexagons.ts';

/**
 * Width of a cell in the units of the drawing, and the smaller radius of its hexagon, which leaves a gap between cells.
 */
const CELL = 20;
const RADIUS = 10.6;
/** The largest width of a cell in pixels. Its letters are then a little larger than the text beside it. */
const LARGEST_CELL = 56;

/** The centre of a cell in the drawing: x to the right, y down. */
export const placeOf = (cell: Cell): [x: number, y: number] => {
  const [x, y] = centreOf(cell);
  return [round(x * CELL), round(-y * CELL)];
};

/** The hexagon that every cell repeats, with its centre at the origin. */
export const HEXAGON = hexagon(0, 0, RADIUS);

/**
 * A view box around some positions, with a small margin around their cells.
 *
 * @param room extra margin on the left and right, for names
 */
export function boxAround(places: readonly (readonly [x: number, y: number])[], room = 0): string {
  const [xs, ys] = [places.map(([x]) => x), places.map(([, y]) => y)];
  const [west, north] = [Math.min(...xs) - CELL * 0.6 - room, Math.min(...ys) - CELL * 0.65];
  const [east, south] = [Math.max(...xs) + CELL * 0.6 + room, Math.max(...ys) + CELL * 0.65];
  return [west, north, east - west, south - north].map(round).join(' ');
}

/**
 * The widest that a map is drawn, in pixels: a cell has the same size on every map that has room, however few cells the
 * map has.
 *
 * @param box a view box, as of `boxAround`
 */
export const widthOfMap = (box: string): number => Math.round((Number(box.split(' ')[2]) / CELL) * LARGEST_CELL);

/** Breaks a name into lines of at most ten letters, where its words are short enough. */
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
