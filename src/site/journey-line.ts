import type { Placed, Point } from '../analysis/journey.ts';

/** Width of the drawing, narrow enough that its text can be read on a phone. */
const WIDTH = 360;
/** The x position of the line, and of the text and marks beside it. */
const LINE_X = 16;
const LEFT = 44;
/** Distances between marks, between rows of marks, and between lines of text. */
const PITCH = 15;
const ROW = 19;
const WORDS = 15;
const PER_ROW = Math.floor((WIDTH - LEFT) / PITCH);
/** How many letters fit in one line of text. */
const LETTERS = 56;
const TOP = 16;
const ROOM_BELOW = 20;

/** A point of the journey in the drawing: its lines of text, and each service with the position of its mark. */
export type DrawnPoint = {
  point: Point;
  /** The y position of its station and of its first line of text. */
  y: number;
  /** From where to where it reaches. */
  height: number;
  said: { text: string; y: number }[];
  marks: { placed: Placed; x: number; y: number }[];
};

export type DrawnLine = { width: number; height: number; x: number; left: number; path: string; points: DrawnPoint[] };

/**
 * The journey as a line from top to bottom, with a station for each point and a mark for each service that works there.
 *
 * @param words the text of a point, as the parts of a list
 */
export function journeyLine(points: readonly Point[], words: (point: Point) => readonly string[]): DrawnLine {
  const drawn: DrawnPoint[] = [];
  let y = TOP;
  for (const point of points) {
    const said = lines(words(point)).map((text, index) => ({ text, y: y + WORDS * (index + 1) + 3 }));
    const top = y + WORDS * said.length + 12;
    const marks = point.placed.map((placed, index) => ({
      placed,
      x: LEFT + (index % PER_ROW) * PITCH,
      y: top + Math.floor(index / PER_ROW) * ROW,
    }));
    const rows = Math.ceil(marks.length / PER_ROW);
    const height = WORDS * said.length + 12 + rows * ROW + ROOM_BELOW;
    drawn.push({ point, y, height, said, marks });
    y += height;
  }
  return { width: WIDTH, height: y - ROOM_BELOW, x: LINE_X, left: LEFT, path: curve(drawn), points: drawn };
}

/** Joins the parts of a list into lines that fit the width. */
function lines(parts: readonly string[]): string[] {
  const found: string[] = [];
  for (const [index, part] of parts.entries()) {
    const text = index < parts.length - 1 ? `${part},` : part;
    const last = found.at(-1);
    if (last && `${last} ${text}`.length <= LETTERS) found[found.length - 1] = `${last} ${text}`;
    else found.push(text);
  }
  return found;
}

/** A line through the stations that curves a little to one side and then to the other. */
function curve(points: readonly DrawnPoint[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let from = first.y;
  const bends = rest.map(({ y }, index) => {
    const controlX = LINE_X + (index % 2 ? -9 : 9);
    const third = (y - from) / 3;
    const bend = `C${controlX} ${Math.round(from + third)} ${controlX} ${Math.round(y - third)} ${LINE_X} ${y}`;
    from = y;
    return bend;
  });
  return `M${LINE_X} ${first.y}${bends.join('')}`;
}
