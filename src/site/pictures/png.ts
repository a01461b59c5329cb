import { DOMParser } from 'linkedom';
import sharp from 'sharp';
import { outlineOf, widthOf } from '../typeface.ts';

import { withLightColours } from './standalone-svg.ts';

const SVG = 'http://www.w3.org/2000/svg';
// No picture is drawn twice, so sharp's cache of up to 50 MB would be of no use.
sharp.cache(false);

/** Width of the PNG in pixels: enough for a slide or a printed page. */
const WIDTH = 1200;

/**
 * A picture as a PNG in the light colours. Its text is drawn as outlines of the site's typeface, so that it is the same
 * on every machine, whichever fonts are installed.
 */
export async function pngOf(svg: string): Promise<Buffer> {
  const width = Number(/^<svg[^>]* width="([\d.]+)"/.exec(svg)?.[1]);
  return sharp(Buffer.from(outlined(withLightColours(svg))), { density: (72 * WIDTH) / width })
    .png({ compressionLevel: 9, palette: true, colours: 32, dither: 0, effort: 1 })
    .toBuffer();
}

/**
 * Replaces every text of an SVG with the outlines of its letters.
 *
 * @throws where a text has child elements: none of the pictures needs that yet
 */
export function outlined(svg: string): string {
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml', null);
  for (const text of [...document.querySelectorAll('text')]) {
    if (text.children.length) throw new Error('A text of a picture has parts, which its PNG cannot have yet.');
    const size = Number(inherited(text, 'font-size') ?? 16);
    const weight = Number(inherited(text, 'font-weight') ?? 400) >= 600 ? 700 : 400;
    const words = { text: text.textContent ?? '', size, weight } as const;
    const before = { start: 0, middle: 0.5, end: 1 }[inherited(text, 'text-anchor') ?? 'start'] ?? 0;
    const x = lengthOf(text.getAttribute('x'), size) - before * widthOf(words);
    const y = lengthOf(text.getAttribute('y'), size) + lengthOf(text.getAttribute('dy'), size);
    const path = document.createElementNS(SVG, 'path', null);
    path.setAttribute('d', outlineOf({ ...words, x, y }));
    for (const name of ['transform', 'fill']) {
      const value = text.getAttribute(name);
      if (value) path.setAttribute(name, value);
    }
    text.replaceWith(path);
  }
  return document.toString();
}

/** An attribute of an element, or of its nearest ancestor that has it. */
const inherited = (element: Element, name: string): string | undefined =>
  element.closest(`[${name}]`)?.getAttribute(name) ?? undefined;

/** "12" or "0.32em" in the units of the drawing; 0 where there is none. */
const lengthOf = (value: string | null, size: number): number =>
  Number.parseFloat(value ?? '0') * (value?.endsWith('em') ? size : 1);
