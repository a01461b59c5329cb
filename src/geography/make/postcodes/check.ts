import { authoritiesOnDay } from '../../../analysis/postcodes/authorities-on-day.ts';
import { openPostcodes, type PostcodeAnswer } from '../../../analysis/postcodes/look-up.ts';
import { findPostcode } from '../../../analysis/postcodes/read.ts';
import { servedPostcodes } from '../../../analysis/postcodes/served.ts';
import { type PostcodeTable, SCOTLAND, UNPLACED } from '../../../analysis/postcodes/table.ts';
import type { LocalAuthority } from '../../../model/schema/area.ts';
import type { SourceRow } from './code-point.ts';
import { codeOf } from './to-table.ts';

/** A postcode with the code that the source gives it, as in the table. */
export type Known = { postcode: string; code: string };

/** The number of right answers, and the list of wrong ones. */
export type Checked = { right: number; wrong: { postcode: string; code: string; said: string }[] };

export const knownOf = (row: SourceRow): Known => ({
  postcode: `${row.outward} ${row.sector}${row.unit}`,
  code: codeOf(row),
});

/**
 * Looks up each postcode as the search box would. The right answer is the one authority in force on `day`, or Scotland.
 * For a postcode without a place it is that the place is not known. Where the authority was divided it is a question.
 */
export function checkPostcodes(
  table: PostcodeTable,
  rows: readonly LocalAuthority[],
  day: string,
  known: Iterable<Known>,
): Checked {
  const lookUp = openPostcodes(servedPostcodes(table, rows, day));
  const meant = new Map<string, string[]>();
  const checked: Checked = { right: 0, wrong: [] };
  for (const { postcode, code } of known) {
    const ids = meant.get(code) ?? authoritiesOnDay(rows, code, day);
    meant.set(code, ids);
    const read = findPostcode(postcode);
    const answer = read && lookUp(read);
    if (answer && read.text === postcode && isRight(answer, code, ids)) checked.right += 1;
    else checked.wrong.push({ postcode, code, said: answer?.said ?? 'Not read.' });
  }
  return checked;
}

function isRight({ kind, authorities, said, region }: PostcodeAnswer, code: string, ids: readonly string[]): boolean {
  if (code === SCOTLAND) return kind === 'none' && region === 'scotland';
  if (code === UNPLACED) return said.includes('not the place');
  if (ids.length > 1) return kind === 'several' && ids.every((id) => authorities.some((one) => one.id === id));
  return kind === 'one' && authorities.length === 1 && authorities[0]?.id === ids[0];
}
