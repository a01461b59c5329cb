import { openPostcodes, type PostcodeAnswer, type PostcodeShare } from './look-up.ts';
import type { ServedPostcodes } from './table.ts';

/** Outward codes that lead to the same authority, or one outward code that leads to several. */
export type OutwardRow = {
  codes: string[];
  authorities: PostcodeShare[];
  /** True where some of their postcodes are in no authority listed here, because they are in Scotland. */
  rest: boolean;
};

/**
 * The rows of each postcode area: the authorities of its outward codes, the largest share first. Codes without an
 * authority are left out.
 */
export function rowsByArea(served: ServedPostcodes): Map<string, OutwardRow[]> {
  const lookUp = openPostcodes(served);
  const areas = new Map<string, OutwardRow[]>();
  for (const outward of Object.keys(served.outward)) {
    const area = outward.replace(/\d.*$/, '');
    const rows = areas.get(area) ?? [];
    areas.set(area, rows);
    const answer = lookUp({ level: 'outward', text: outward, area, outward, changed: false, alone: true });
    // For a code whose place is not known, the answer has the shares of other codes.
    if (answer.of !== outward) continue;
    const before = rows.at(-1);
    if (before && isSame(before, answer)) before.codes.push(outward);
    else rows.push(rowOf(outward, answer));
  }
  return areas;
}

const rowOf = (outward: string, { authorities }: PostcodeAnswer): OutwardRow => ({
  codes: [outward],
  authorities,
  rest: authorities.reduce((sum, { share }) => sum + share, 0) < 0.9999,
});

const isSame = (row: OutwardRow, { authorities: [only] }: PostcodeAnswer): boolean =>
  only?.share === 1 && row.authorities[0]?.share === 1 && row.authorities[0].id === only.id;
