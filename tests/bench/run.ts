import { existsSync } from 'node:fs';
import { measureBuilds } from './builds.ts';
import { measureCoverage } from './coverage.ts';
import { measureMatching } from './matching.ts';
import { measureOpenData } from './open-data.ts';
import { measurePages } from './pages.ts';
import { measurePostcodes } from './postcodes.ts';
import { measureProblems } from './problems.ts';
import { measureSearch } from './search.ts';
import { printSizes } from './sizes.ts';
import { measureTyping } from './typing.ts';

/**
 * Prints the size of the site and how long it takes to make. Ratios and sizes are the same on every machine; seconds
 * are not, and no test depends on them.
 * `npm run bench -- sizes|pages|search|postcodes|matching|typing|coverage|problems|open-data|builds` runs one part.
 * `pages` measures a page of every template, or the paths that are given: `npm run bench -- pages /map/ /services/`.
 */
const given = process.argv.slice(2);
const paths = given.filter((word) => word.startsWith('/'));
const wanted = given.filter((word) => !word.startsWith('/'));
const asked = (part: string): boolean => wanted.length === 0 || wanted.includes(part);

if (!existsSync('dist/index.html')) {
  console.error('There is no site in dist/. Build it first: npm run build');
  process.exit(2);
}
if (asked('sizes')) printSizes();
if (asked('pages')) {
  const { TEMPLATES } = await import('../browser/templates.ts');
  // Lighthouse cannot measure an address that does not exist, so the error page itself is measured.
  const all = Object.values(TEMPLATES).map((path) => (path === '/no-such-page/' ? '/404.html' : path));
  await measurePages(paths.length ? paths : all);
}
if (asked('search')) measureSearch();
if (asked('postcodes')) measurePostcodes();
if (asked('matching')) measureMatching();
if (asked('typing')) await measureTyping();
if (asked('coverage')) measureCoverage();
if (asked('problems')) measureProblems();
if (asked('open-data')) await measureOpenData(5000);
if (asked('builds')) measureBuilds([100, 1000, 5000]);
