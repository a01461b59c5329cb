import type { LocalAuthority } from '../../model/schema/area.ts';
import { dateInWords } from '../freshness.ts';
import { authoritiesOnDay } from './authorities-on-day.ts';
import { type PostcodeTable, SCOTLAND, type ServedPostcodes } from './table.ts';

/**
 * The table for one day (`YYYY-MM-DD`), with its codes replaced by the authorities in force on that day. Built with the
 * site.
 */
export function servedPostcodes(
  { codes, outward, scotland, 'as-of': asOf }: PostcodeTable,
  rows: readonly LocalAuthority[],
  day: string,
): ServedPostcodes {
  const authorities = codes.map((code) => authoritiesOnDay(rows, code, day));
  const ids = new Set(authorities.flat());
  return {
    asOf: dateInWords(asOf.slice(0, 'YYYY-MM'.length)),
    scotland,
    scotlandAt: codes.indexOf(SCOTLAND),
    authorities,
    names: Object.fromEntries(rows.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name])),
    outward,
  };
}
