import { directoryOn } from '../analysis/directory-on.ts';
import { indexFacets } from '../analysis/facets.ts';
import { formatProblem } from '../model/problem.ts';
import { readDirectory } from '../model/read.ts';
import { config } from './config.ts';
import { path } from './links.ts';
import { type Site, siteOf } from './site.ts';
import { dayOfBuild } from './today.ts';

/**
 * The directory, read and checked once for the whole build. A plain module: a content collection would hold every
 * record a second time and was measured slower and heavier.
 *
 * @throws with every problem, as `npm run check:data` prints them, where a record is broken
 */
const reading = readDirectory(config.dataDir, new Date().toISOString().slice(0, 10));
if (reading.problems.length)
  throw new Error(
    `${reading.problems.map(formatProblem).join('\n')}\n${reading.problems.length} problems in ${config.dataDir}/. Mend them (npm run check:data shows the same list) and build again.`,
  );

const { day, why } = dayOfBuild(reading.directory);
console.log(`Ages are counted from ${day}: ${why}.`);

/** The day from which ages are counted, and of whose authorities the site tells. */
export const today = day;

/** The directory as on that day, and the authorities of which a table has no row of their own yet. */
export const { directory, borrowed } = directoryOn(reading.directory, today);

/** The services by the terms of each facet. */
export const facets = indexFacets(directory);

/** What the parts of a service's page are given. */
export const site: Site = siteOf({ directory, today, path, canTell: Boolean(config.repositoryUrl) });
