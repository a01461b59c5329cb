import { isValidOn } from '../../model/area-dates.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import { inForceOn } from '../succession.ts';

/**
 * The authorities on `day` (`YYYY-MM-DD`) for a code of the source: the one with this code, even where it has another
 * code today; else the one that took over the district; else all successors of the authority, because a source that
 * does not name the districts leaves open which of them it is. Empty where no row has the code.
 *
 * @param code as in the table: the code of a district, followed by that of its county where it has one
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

/** The authorities in force on `day` for the areas of other authorities of any date, without duplicates. */
export const authoritiesInForce = (
  authorities: readonly LocalAuthority[],
  ids: readonly string[],
  day: string,
): string[] => [...new Set(ids.flatMap((id) => inForceOn({ authorities }, id, day)))];

const idsOf = (rows: readonly LocalAuthority[]): string[] => [...new Set(rows.map(({ id }) => id))];
