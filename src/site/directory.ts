import { directoryOn } from '../analysis/directory-on.ts';
import { indexFacets } from '../analysis/facets.ts';
import { formatProblem } from '../model/problem.ts';
import { readDirectory } from '../model/read.ts';
import { config } from './config.ts';
import { path } from './links.ts';
import { type Site, siteOf } from './site.ts';
import { dayOfBuild } from './today.ts';

/**
 * The directory, read and checked once for the whole build. It is a plain module because a content collection would
 * hold every record a second time; that was measured to be slower and to need more memory.
 *
 * @throws with every problem, as `npm run check:data` prints them, where a record is broken
 */
const reading = readDirectory(config.dataDir, new Date().toISOString().slice(0, 10));
if (reading.problems.length)
  throw new Error(
    `${reading.problems.map(formatProblem).join('\n')}\n${reading.problems.length} problems in ${config.dataDir}/. Mend them (npm run check:data shows the same list) and build again.`,
  );

// Reading needs far more memory than what it has read, and what it leaves would be kept for the whole build. Only
// `npm run build` allows this call (--expose-gc); everywhere else nothing happens.
globalThis.gc?.({ type: 'major', execution: 'sync', flavor: 'last-resort' });

const { day, why } = dayOfBuild(reading.directory);
console.log(`Ages are counted from ${day}: ${why}.`);

/** The day of the build: ages are counted from it, and the site shows the authorities of that day. */
export const today = day;

/** The directory as it was on that day, and the authorities that have no row of their own yet in a table. */
export const { directory, borrowed } = directoryOn(reading.directory, today);

/** The services for each term of each facet. */
export const facets = indexFacets(directory);

/** What the components of a service's page need to know about the site. */
export const site: Site = siteOf({ directory, today, path, canReport: Boolean(config.repositoryUrl) });
