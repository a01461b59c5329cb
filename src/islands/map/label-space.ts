/** Width of a letter and height of a line of a label in pixels, a little larger than what _map-stage.scss sets. */
const LETTER = 7;
const LINE = 16;

/**
 * The share of a shape's bounding box that a label may use: around the centre of an outline, above the mark of a
 * hexagon.
 */
const SHARE = { outline: { x: 0.75, y: 0.6, below: 0 }, hexagon: { x: 0.86, y: 0.4, below: -0.06 } };

/** The space of a label: its width, and how far its centre is below the centre of the shape, in pixels. */
export type LabelSpace = { width: number; below: number };

/**
 * The space for a name inside a shape. The name is broken between words where necessary.
 *
 * @param size size of the shape's bounding box, in pixels
 * @returns undefined where the name does not fit
 */
export function labelSpace(name: string, size: { x: number; y: number }, isHexagon: boolean): LabelSpace | undefined {
  const share = isHexagon ? SHARE.hexagon : SHARE.outline;
  const width = Math.floor(size.x * share.x);
  const lines = linesOf(name, Math.floor(width / LETTER));
  return lines && lines * LINE <= size.y * share.y ? { width, below: Math.round(size.y * share.below) } : undefined;
}

/**
 * The smallest width of a hexagon, in pixels, in which three letters can be read, and their size as a share of that
 * width.
 */
const LETTERS = { least: 20, size: 0.38 };

/**
 * The size of the three letters in a hexagon of some width, in pixels; undefined where they would be too small to read.
 */
export const lettersSize = (width: number): number | undefined =>
  width >= LETTERS.least ? Math.round(width * LETTERS.size) : undefined;

/** How many lines a name needs; undefined where a word is too long for a line. */
function linesOf(name: string, letters: number): number | undefined {
  let lines = 1;
  let used = -1;
  for (const { length } of name.split(' ')) {
    if (length > letters) return undefined;
    const isNext = used + 1 + length > letters;
    lines += Number(isNext);
    used = isNext ? length : used + 1 + length;
  }
  return lines;
}
