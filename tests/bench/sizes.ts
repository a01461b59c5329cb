import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf, pagesOf, SITE } from '../built/site.ts';

const compressed = (file: string): number => gzipSync(readFileSync(join(SITE, file)), { level: 9 }).length;

/** What the built site weighs: its shared files, and its lightest, middle and heaviest page. */
export function printSizes(): void {
  console.log('Sizes in bytes: raw, compressed');
  for (const file of filesOf(SITE).filter((name) => name.startsWith('_astro/') || name === 'search.json'))
    console.log(
      `${String(readFileSync(join(SITE, file)).length).padStart(8)} ${String(compressed(file)).padStart(7)}  ${file}`,
    );
  const pages = pagesOf(SITE)
    .map(({ file, path }) => ({ path, size: compressed(file) }))
    .toSorted((a, b) => a.size - b.size);
  for (const page of [pages[0], pages[Math.floor(pages.length / 2)], pages.at(-1)])
    console.log(`         ${String(page?.size).padStart(7)}  ${page?.path}`);
}
