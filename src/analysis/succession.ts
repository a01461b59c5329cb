import { authoritiesOn, idsInForce, isValidOn, rowsAfter, rowsBefore } from '../model/area-dates.ts';
import type { Directory } from '../model/directory.ts';
import { earliest, latest, type PartialDate } from '../model/partial-date.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import { areasInWords } from './areas.ts';
import { dateInWords } from './freshness.ts';

/** An authority that no longer exists, with its successors. */
export type FormerAuthority = { authority: LocalAuthority; successors: LocalAuthority[] };

/** Authorities whose last row ended before `day` (`YYYY-MM-DD`), such as Cumbria after March 2023. */
export const formerAuthorities = ({ authorities, authorityById }: Directory, day: string): FormerAuthority[] =>
  [...authorityById.values()]
    .filter(({ 'valid-to': end }) => end !== undefined && latest(end) < day)
    .map((authority) => ({ authority, successors: rowsAfter(authorities, [authority]) }));

/**
 * The ids of the authorities in force on `day` (`YYYY-MM-DD`) in the area of the authority `id`: itself, its successors
 * or its predecessors. Data stored under an id, such as a place in its outline, a postcode or a neighbour, applies to
 * these on that day.
 */
export const inForceOn = (
  { authorities }: { authorities: readonly LocalAuthority[] },
  id: string,
  day: string,
): string[] => idsInForce(authorities, id, (other) => isInForce(authorities, other, day));

const isInForce = (rows: readonly LocalAuthority[], id: string, day: string): boolean =>
  authoritiesOn(rows, id).some((row) => isValidOn(row, day));

/** The ids of the authorities that one took over from, wholly or partly, and that had ended when it began. */
export const predecessorIds = ({ authorities }: Pick<Directory, 'authorities'>, id: string): string[] => {
  const own = authoritiesOn(authorities, id);
  const began = earliest(own[0]?.['valid-from'] ?? '2009');
  const before = rowsBefore(authorities, own).map((row) => row.id);
  return [...new Set(before)].filter((other) => other !== id && !isInForce(authorities, other, began));
};

/** "East Surrey took over from Surrey on 1 April 2027."; undefined where no predecessor is recorded. */
export function tookOverInWords(directory: Directory, id: string): string | undefined {
  const from = predecessorIds(directory, id);
  const [row] = authoritiesOn(directory.authorities, id);
  return row && from.length
    ? `${row.name} took over from ${areasInWords(directory, from)} on ${dateInWords(row['valid-from'])}.`
    : undefined;
}

/** "East Surrey is Elmbridge and Tandridge." for each authority whose former districts are recorded. */
export const districtsInWords = (rows: readonly LocalAuthority[]): string =>
  rows
    .flatMap(({ name, districts = [] }) => (districts.length ? `${name} is ${AND.format(districts)}.` : []))
    .join(' ');

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** The successors of an authority in force, and its last day; undefined where no end is recorded. */
export function successorsOf(
  { authorities, authorityById }: Directory,
  id: string,
): { until: PartialDate; by: LocalAuthority[] } | undefined {
  const row = authorityById.get(id);
  const until = row?.['valid-to'];
  const by = row ? rowsAfter(authorities, [row]) : [];
  return until && by.length ? { until, by } : undefined;
}

/**
 * The ids under which a table has data on an authority: its own, or those of its predecessors where it has no row yet.
 *
 * @param knows whether the table has an id
 */
export const idsWithData = (
  directory: Pick<Directory, 'authorities'>,
  id: string,
  knows: (id: string) => boolean,
): string[] =>
  knows(id) ? [id] : predecessorIds(directory, id).flatMap((before) => idsWithData(directory, before, knows));
