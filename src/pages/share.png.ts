import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import opentype from 'opentype.js';
import sharp from 'sharp';
import { isCounted } from '../analysis/provision.ts';
import { directory } from '../site/directory.ts';
import { hexagonCluster } from '../site/hexagons.ts';

/**
 * The picture that stands beside a shared link, 1200 by 630 pixels. Letters are drawn as outlines from the site's own
 * typeface, so that the picture is the same on a machine without it.
 */
const file = (weight: number) => {
  const bytes = readFileSync(
    createRequire(import.meta.url).resolve(
      `@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`,
    ),
  );
  return opentype.parse(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
};

export const GET = async () => {
  const write = (text: string, x: number, y: number, size: number, weight: number) =>
    file(weight).getPath(text, x, y, size).toPathData(1);
  const count = directory.services.filter(isCounted).length;
  const lines = [
    write('Recurrent Care Map', 80, 250, 84, 700),
    write('Services for parents who have had', 80, 340, 46, 400),
    write('a child removed', 80, 400, 46, 400),
    write(`${count} services in England and Wales, with their evidence`, 80, 540, 32, 400),
  ];
  const cells = hexagonCluster(1010, 330, 92).map(
    (points, index) =>
      `<polygon points="${points}" fill="${index === 2 ? 'none' : '#0b5358'}" stroke="#0b5358" stroke-width="8"/>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="630" fill="#faf7f1"/>${cells.join('')}${lines.map((d) => `<path d="${d}" fill="#16202b"/>`).join('')}</svg>`;
  const png = await sharp(Buffer.from(svg)).png({ compressionLevel: 9, palette: true }).toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
