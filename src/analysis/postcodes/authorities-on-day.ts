import { isValidOn } from '../../model/area-dates.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';

/**
 * The authorities that a code of the source leads to on `day` (`YYYY-MM-DD`): the one whose code it is, though it may have
 * another today; else the one that took the district over; else all that took the authority's place, since what was split
 * without word of its districts may be in any of them. Empty where no row has the code.
 *
 * @param code as in the table: the code of a district, with that of its county after it where it has one
 * @returns ids
 */
export function authoritiesOnDay(rows: readonly LocalAuthority[], code: string, day: string): string[] {
  const inForce = rows.filter((row) => isValidOn(row, day));
  const [district = '', county = district] = code.split(' ');
  const named = idsIn(rows, county);
  const still = idsWhere(inForce, ({ id }) => named.includes(id));
  if (still.length) return still;
  const ofDistrict = idsWhere(inForce, (row) => Boolean(row['predecessor-districts']?.includes(district)));
  return ofDistrict.length ? ofDistrict : successors(rows, inForce, named);
}

/** Those in force that followed the named ones, or followed those that did. */
function successors(rows: readonly LocalAuthority[], inForce: readonly LocalAuthority[], named: string[]): string[] {
  const codes = rows.filter(({ id }) => named.includes(id)).map((row) => row.code);
  const next = idsWhere(
    rows,
    ({ id, predecessors }) => !named.includes(id) && Boolean(predecessors?.some((code) => codes.includes(code))),
  );
  if (!next.length) return [];
  const now = idsWhere(inForce, ({ id }) => next.includes(id));
  return now.length ? now : successors(rows, inForce, next);
}

const idsIn = (rows: readonly LocalAuthority[], wanted: string): string[] =>
  idsWhere(rows, ({ code }) => code === wanted);

const idsWhere = (rows: readonly LocalAuthority[], meets: (row: LocalAuthority) => boolean): string[] => [
  ...new Set(rows.filter(meets).map(({ id }) => id)),
];
