import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype, { type Font } from 'opentype.js';

/** A line of text in a picture: its text, the left end of its baseline, its size in pixels, and the weight. */
export type PictureLine = { text: string; x: number; y: number; size: number; weight: 400 | 700 };

/** The typeface is in two files: first the letters of English, then the accented letters that Welsh needs too. */
const FILES = ['latin', 'latin-ext'];
const opened = new Map<string, Font>();

/**
 * The site's own typeface. Text is drawn as its outlines, so that a picture is the same on a machine without the font.
 */
function font(file: string, weight: number): Font {
  const name = `${file}-${weight}`;
  const known = opened.get(name);
  if (known) return known;
  const bytes = readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${name}-normal.woff`,
    ),
  );
  const read = opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  opened.set(name, read);
  return read;
}

/** Splits a text into the longest parts that one file of the typeface can draw, each with that file. */
function partsOf(text: string, weight: number): { font: Font; text: string }[] {
  const fonts = FILES.map((file) => font(file, weight));
  const parts: { font: Font; text: string }[] = [];
  for (const letter of text) {
    const having = fonts.find((one) => one.charToGlyphIndex(letter) > 0) ?? fonts[0];
    const last = parts.at(-1);
    if (last && last.font === having) last.text += letter;
    else if (having) parts.push({ font: having, text: letter });
  }
  return parts;
}

/** How wide a line is drawn, in pixels. */
export const widthOf = ({ text, size, weight }: Omit<PictureLine, 'x' | 'y'>): number =>
  partsOf(text, weight).reduce((sum, part) => sum + part.font.getAdvanceWidth(part.text, size), 0);

/**
 * The outlines of a line as the data of an SVG path. opentype.js 2.0.0 writes NaN for a coordinate such as 80.00000000000001
 * (it appends an exponent to "1e-14"), and whatever follows is not drawn; so coordinates are rounded before it writes them.
 */
export function outlineOf({ text, x, y, size, weight }: PictureLine): string {
  let at = x;
  return partsOf(text, weight)
    .map((part) => {
      const path = part.font.getPath(part.text, at, y, size);
      for (const command of path.commands)
        for (const [key, value] of Object.entries(command))
          if (typeof value === 'number') command[key] = Math.round(value * 100) / 100;
      at += part.font.getAdvanceWidth(part.text, size);
      return path.toPathData(2);
    })
    .join('');
}
