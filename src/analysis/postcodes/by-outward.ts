import { openPostcodes, type PostcodeAnswer, type PostcodeShare } from './look-up.ts';
import type { ServedPostcodes } from './table.ts';

/** Outward codes that lead to the same authorities. More than one code only where there is one authority. */
export type OutwardRow = { codes: string[]; authorities: PostcodeShare[]; said: string | undefined };

/** The rows of each postcode area: where its outward codes lie, the largest share first. */
export function rowsByArea(served: ServedPostcodes): Map<string, OutwardRow[]> {
  const lookUp = openPostcodes(served);
  const areas = new Map<string, OutwardRow[]>();
  for (const outward of Object.keys(served.outward)) {
    const area = outward.replace(/\d.*$/, '');
    const rows = areas.get(area) ?? [];
    areas.set(area, rows);
    const answer = lookUp({ level: 'outward', text: outward, area, outward, changed: false, alone: true });
    const before = rows.at(-1);
    if (before && isSame(before, answer)) before.codes.push(outward);
    else rows.push(rowOf(outward, answer));
  }
  return areas;
}

/** Some outward codes are known without a place, and some are in Scotland too: of those the sentence is said. */
const rowOf = (outward: string, { kind, authorities, said, region }: PostcodeAnswer): OutwardRow => ({
  codes: [outward],
  authorities,
  said: kind === 'none' || region || sumOf(authorities) < 0.999 ? said : undefined,
});

const isSame = (row: OutwardRow, { authorities }: PostcodeAnswer): boolean =>
  row.said === undefined &&
  authorities.length === 1 &&
  authorities[0]?.share === 1 &&
  row.authorities.length === 1 &&
  row.authorities[0]?.id === authorities[0].id;

const sumOf = (shares: readonly PostcodeShare[]): number => shares.reduce((sum, { share }) => sum + share, 0);
