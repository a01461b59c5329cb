import { authoritiesOn, inBeingWhere, isValidOn, rowsAfter, rowsBefore } from '../model/area-dates.ts';
import type { Directory } from '../model/directory.ts';
import { earliest, latest, type PartialDate } from '../model/partial-date.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import { areasInWords } from './areas.ts';
import { dateInWords } from './freshness.ts';

/** An authority that no longer is, with the authorities that took its place. */
export type FormerAuthority = { authority: LocalAuthority; successors: LocalAuthority[] };

/** Authorities whose last code ended before `day` (`YYYY-MM-DD`), such as Cumbria after March 2023. */
export const formerAuthorities = ({ authorities, authorityById }: Directory, day: string): FormerAuthority[] =>
  [...authorityById.values()]
    .filter(({ 'valid-to': end }) => end !== undefined && latest(end) < day)
    .map((authority) => ({ authority, successors: rowsAfter(authorities, [authority]) }));

/**
 * The ids of the authorities in force on `day` (`YYYY-MM-DD`) where the authority `id` is, was or will be. Whatever is kept
 * under the id of an authority is for these on that day: a place in its outline, a postcode, a neighbour.
 */
export const inForceOn = (
  { authorities }: { authorities: readonly LocalAuthority[] },
  id: string,
  day: string,
): string[] => inBeingWhere(authorities, id, (other) => isInForce(authorities, other, day));

const isInForce = (rows: readonly LocalAuthority[], id: string, day: string): boolean =>
  authoritiesOn(rows, id).some((row) => isValidOn(row, day));

/** The ids of the authorities that one took over from, whole or in part, and that were no more when it began. */
export const cameFrom = ({ authorities }: Pick<Directory, 'authorities'>, id: string): string[] => {
  const own = authoritiesOn(authorities, id);
  const began = earliest(own[0]?.['valid-from'] ?? '2009');
  const before = rowsBefore(authorities, own).map((row) => row.id);
  return [...new Set(before)].filter((other) => other !== id && !isInForce(authorities, other, began));
};

/** "East Surrey took over from Surrey on 1 April 2027."; undefined where an authority took over from none that is recorded. */
export function tookOverInWords(directory: Directory, id: string): string | undefined {
  const from = cameFrom(directory, id);
  const [row] = authoritiesOn(directory.authorities, id);
  return row && from.length
    ? `${row.name} took over from ${areasInWords(directory, from)} on ${dateInWords(row['valid-from'])}.`
    : undefined;
}

/** "East Surrey is Elmbridge and Tandridge." for each authority of which the districts that it came from are recorded. */
export const districtsInWords = (rows: readonly LocalAuthority[]): string =>
  rows
    .flatMap(({ name, districts = [] }) => (districts.length ? `${name} is ${AND.format(districts)}.` : []))
    .join(' ');

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** What will take the place of an authority that is in force, and the last day before it; undefined where nothing says that it ends. */
export function takenOverBy(
  { authorities, authorityById }: Directory,
  id: string,
): { until: PartialDate; by: LocalAuthority[] } | undefined {
  const row = authorityById.get(id);
  const until = row?.['valid-to'];
  const by = row ? rowsAfter(authorities, [row]) : [];
  return until && by.length ? { until, by } : undefined;
}

/**
 * Under which ids a table knows something of an authority: its own; where it has no row yet, those that it came from.
 *
 * @param knows true for an id that the table has
 */
export const knownUnder = (
  directory: Pick<Directory, 'authorities'>,
  id: string,
  knows: (id: string) => boolean,
): string[] => (knows(id) ? [id] : cameFrom(directory, id).flatMap((before) => knownUnder(directory, before, knows)));
