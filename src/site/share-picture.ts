import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import sharp from 'sharp';
import { hexagonCluster } from './hexagons.ts';

/** A line of the picture: its words, where its left end and its foot stand, its size in pixels, and the weight. */
export type PictureLine = { text: string; x: number; y: number; size: number; weight: 400 | 700 };

/** Letters are drawn as outlines from the site's own typeface, so that the picture is the same on a machine without it. */
const font = (weight: number) => {
  const bytes = readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
    ),
  );
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

/** How wide a line is drawn, in pixels. */
export const widthOf = ({ text, size, weight }: PictureLine): number => font(weight).getAdvanceWidth(text, size);

/**
 * The outlines of a line as the data of an SVG path. opentype.js 2.0.0 writes NaN for a coordinate such as 80.00000000000001
 * (it appends an exponent to "1e-14"), and whatever follows is not drawn; so coordinates are rounded before it writes them.
 */
export function outlineOf({ text, x, y, size, weight }: PictureLine): string {
  const path = font(weight).getPath(text, x, y, size);
  for (const command of path.commands)
    for (const [key, value] of Object.entries(command))
      if (typeof value === 'number') command[key] = Math.round(value * 10) / 10;
  return path.toPathData(1);
}

/** The picture that stands beside a shared link, 1200 by 630 pixels, as a PNG. It says no more than a title may. */
export async function sharePicture(lines: readonly PictureLine[]): Promise<Buffer> {
  const cells = hexagonCluster(1010, 330, 92).map(
    (points, index) =>
      `<polygon points="${points}" fill="${index === 2 ? 'none' : '#0b5358'}" stroke="#0b5358" stroke-width="8"/>`,
  );
  const words = lines.map((line) => `<path d="${outlineOf(line)}" fill="#16202b"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#faf7f1"/>${cells.join('')}${words.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

/** What the picture says. */
export const SHARE_LINES: readonly PictureLine[] = [
  { text: 'Recurrent Care Map', x: 80, y: 250, size: 84, weight: 700 },
  { text: 'A directory and map of services', x: 80, y: 340, size: 46, weight: 400 },
  { text: 'in England and Wales', x: 80, y: 400, size: 46, weight: 400 },
  { text: 'Each entry with its evidence, and how old that is', x: 80, y: 540, size: 32, weight: 400 },
];
