import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf, pagesOf, SITE } from '../built/site.ts';

const compressed = (file: string): number => gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length;

/** The open data files for the whole directory, without those for single records and areas. */
const OPEN_DATA = /^(?:api\/v1|downloads|feeds|open-referral)\/[^/]+\.(?:json|csv|geojson|atom|ics|xlsx)$/;

/** Prints the sizes of the built site: of its shared files, and of its lightest, median and heaviest page. */
export function printSizes(): void {
  console.log('Sizes in bytes: raw, compressed');
  const isShared = (name: string) => name.startsWith('_astro/') || name === 'search.json' || OPEN_DATA.test(name);
  for (const file of filesOf(SITE).filter(isShared))
    console.log(
      `${String(readFileSync(join(SITE, file)).length).padStart(8)} ${String(compressed(file)).padStart(7)}  ${file}`,
    );
  const pages = pagesOf(SITE)
    .map(({ file, path }) => ({ path, size: compressed(file) }))
    .toSorted((a, b) => a.size - b.size);
  for (const page of [pages[0], pages[Math.floor(pages.length / 2)], pages.at(-1)])
    console.log(`         ${String(page?.size).padStart(7)}  ${page?.path}`);
}
