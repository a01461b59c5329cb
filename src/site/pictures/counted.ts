import { overTime } from '../../analysis/coverage/over-time.ts';
import { byStrongest } from '../../analysis/coverage/recorded.ts';
import { totalsByPlace } from '../../analysis/coverage/totals.ts';
import { coverage } from '../coverage.ts';
import { directory } from '../directory.ts';
import { barsPicture } from './bars.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * How many authorities each region has, and in how many of them a service is recorded as running; the largest share
 * first.
 */
export const runningByRegion = totalsByPlace(directory, coverage)
  .regions.map(({ region, totals }) => ({ region, of: totals.authorities, running: byStrongest(totals).running }))
  .toSorted((a, b) => b.running / b.of - a.running / a.of);

const shares = runningByRegion.map(({ region, of, running }) => ({
  label: region.name,
  value: running / of,
  says: `${running} of ${of}`,
}));
const [most, least] = [shares[0], shares.at(-1)];
const regionTitle = `Authorities with a service recorded as running: the largest share in ${most?.label} (${most?.says}), the smallest in ${least?.label} (${least?.says})`;

export const regionsPicture = { name: 'running-by-region', title: regionTitle, svg: barsPicture(shares, regionTitle) };

const openedIn = new Map(overTime(directory.services).years.map(({ year, opened }) => [Number(year), opened.length]));
const [from, to] = [Math.min(...openedIn.keys()), Math.max(...openedIn.keys())];

/** How many openings the records date to each year, from the first such year to the last; 0 for a year without one. */
export const openings = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => ({
  year: from + index,
  opened: openedIn.get(from + index) ?? 0,
}));
const peak = Math.max(0, ...openings.map(({ opened }) => opened));
const peaks = openings.filter(({ opened }) => opened === peak).map(({ year }) => String(year));
const openedTitle = `Openings that a record dates: most in ${AND.format(peaks)} (${peak}${peaks.length > 1 ? ' each' : ''})`;

export const openingsPicture = {
  name: 'openings-by-year',
  title: openedTitle,
  svg: barsPicture(
    openings.map(({ year, opened }) => ({ label: String(year), value: opened, says: String(opened) })),
    openedTitle,
  ),
};
