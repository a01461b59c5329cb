import { coverageAt } from '../analysis/coverage/coverage.ts';
import { bordersAt } from '../analysis/coverage/distance.ts';
import { gapsIn } from '../analysis/coverage/gaps.ts';
import { reconcile } from '../analysis/coverage/reconciliation.ts';
import { directory, today } from './directory.ts';

/** The coverage of every authority on the day of the build, worked out once for all pages. */
export const coverage = coverageAt(directory, today);

/** The coverage of each authority, by the authority's id. */
export const coverageOf = new Map(coverage.map((area) => [area.authority.id, area]));

/** Which authorities border each other on the day of the build. */
export const borders = bordersAt(
  directory,
  coverage.map(({ authority }) => authority),
);

/** The counts of the 2021 mapping compared with the directory. */
export const reconciled = reconcile(directory);

/** The authorities for which nothing is recorded on the day of the build. */
export const gaps = gapsIn(directory, coverage);
