/** Width of a letter and height of a line of a label in pixels, on the safe side of what _map-stage.scss sets. */
const LETTER = 7;
const LINE = 16;

/** Share of a shape's box that a label may take: of an outline around its middle, of a hexagon above its mark. */
const SHARE = { outline: { x: 0.75, y: 0.6, below: 0 }, hexagon: { x: 0.86, y: 0.4, below: -0.06 } };

/** Where a label goes: its width, and how far below the middle of the shape its own middle lies, in pixels. */
export type LabelSpace = { width: number; below: number };

/**
 * The room for a name inside a shape, the name broken between words where it must be.
 *
 * @param size of the box around the shape, in pixels
 * @returns undefined where the name does not fit
 */
export function labelSpace(name: string, size: { x: number; y: number }, isHexagon: boolean): LabelSpace | undefined {
  const share = isHexagon ? SHARE.hexagon : SHARE.outline;
  const width = Math.floor(size.x * share.x);
  const lines = linesOf(name, Math.floor(width / LETTER));
  return lines && lines * LINE <= size.y * share.y ? { width, below: Math.round(size.y * share.below) } : undefined;
}

/** The least width of a hexagon, in pixels, in which three letters can be read, and the share of it that is their size. */
const LETTERS = { least: 20, size: 0.38 };

/** The size of the three letters in a hexagon so wide, in pixels; undefined where they could not be read. */
export const lettersSize = (width: number): number | undefined =>
  width >= LETTERS.least ? Math.round(width * LETTERS.size) : undefined;

/** How many lines a name takes; undefined where a word is too long for one. */
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
