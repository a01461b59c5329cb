import { originOf } from './origin.ts';

/**
 * A base map behind the outlines: its address with {z}, {x} and {y} in it, the origin of that address, and its
 * attribution.
 */
export type Tiles = { url: string; origin: string; attribution: string };

const PLACEHOLDERS = ['{z}', '{x}', '{y}'];

/**
 * The base map that the publisher of the site has set; undefined where none is, and then nothing is loaded from another
 * site.
 *
 * @throws where the address cannot be used or the attribution is missing, with how to mend it
 */
export function readTiles(env: Readonly<Record<string, string | undefined>>): Tiles | undefined {
  const { TILES_URL: url, TILES_ATTRIBUTION: attribution } = env;
  if (!url) return undefined;
  const origin = originOf(url);
  const missing = PLACEHOLDERS.filter((part) => !url.includes(part));
  if (!origin || missing.length || url.includes('{s}'))
    throw new Error(
      `TILES_URL is "${url}". Write the http or https address of one host with {z}, {x} and {y} in its path, such as https://tiles.example.org/{z}/{x}/{y}.png.`,
    );
  if (!attribution?.trim())
    throw new Error(
      'TILES_URL is set and TILES_ATTRIBUTION is not. Write whom the map must name, such as "© OpenStreetMap contributors".',
    );
  return { url, origin, attribution };
}
