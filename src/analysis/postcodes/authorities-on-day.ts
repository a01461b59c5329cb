import { isValidOn } from '../../model/area-dates.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import { inForceOn } from '../succession.ts';

/**
 * The authorities that a code of the source leads to on `day` (`YYYY-MM-DD`): the one whose code it is, though it may have
 * another today; else the one that took the district over; else all that took the authority's place, since what was split
 * without word of its districts may be in any of them. Empty where no row has the code.
 *
 * @param code as in the table: the code of a district, with that of its county after it where it has one
 * @returns ids
 */
export function authoritiesOnDay(rows: readonly LocalAuthority[], code: string, day: string): string[] {
  const [district = '', county = district] = code.split(' ');
  const named = idsOf(rows.filter((row) => row.code === county));
  const inForce = rows.filter((row) => isValidOn(row, day));
  const still = named.filter((id) => inForce.some((row) => row.id === id));
  const after = idsOf(inForce.filter((row) => row['predecessor-districts']?.includes(district)));
  return still.length ? still : after.length ? after : authoritiesInForce(rows, named, day);
}

/** The authorities in force on `day` where some others are, were or will be, each once. */
export const authoritiesInForce = (
  authorities: readonly LocalAuthority[],
  ids: readonly string[],
  day: string,
): string[] => [...new Set(ids.flatMap((id) => inForceOn({ authorities }, id, day)))];

const idsOf = (rows: readonly LocalAuthority[]): string[] => [...new Set(rows.map(({ id }) => id))];
