import sharp from 'sharp';
import { hexagonCluster } from './hexagons.ts';
import { outlineOf, type PictureLine } from './typeface.ts';

/**
 * The preview image of a shared link, 1200 by 630 pixels, as a PNG. Like a title, it must not reveal why somebody reads
 * the site.
 */
export async function sharePicture(lines: readonly PictureLine[]): Promise<Buffer> {
  const cells = hexagonCluster(1010, 330, 92).map(
    (points, index) =>
      `<polygon points="${points}" fill="${index === 2 ? 'none' : '#0b5358'}" stroke="#0b5358" stroke-width="8"/>`,
  );
  const words = lines.map((line) => `<path d="${outlineOf(line)}" fill="#16202b"/>`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#faf7f1"/>${cells.join('')}${words.join('')}</svg>`;
  return sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
}

/** The text of the picture. */
export const SHARE_LINES: readonly PictureLine[] = [
  { text: 'Recurrent Care Map', x: 80, y: 250, size: 84, weight: 700 },
  { text: 'A directory and map of services', x: 80, y: 340, size: 46, weight: 400 },
  { text: 'in England and Wales', x: 80, y: 400, size: 46, weight: 400 },
  { text: 'Each entry with its evidence, and how old that is', x: 80, y: 540, size: 32, weight: 400 },
];
