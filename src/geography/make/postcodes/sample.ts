import type { PostcodeTable } from '../../../analysis/postcodes/table.ts';
import { knownOf } from './check.ts';
import type { SourceRow } from './code-point.ts';

/** The sample takes one in this many of the sectors that lie in a single district. */
const SAMPLE_INTERVAL = 8;

/**
 * A few thousand postcodes with the codes that the source gives them, to test the table with. It has one postcode for
 * each district of a sector that several share, one from some of the other sectors, and one from every sector that has
 * postcodes without a place.
 */
export function sampleText(table: PostcodeTable, rows: Iterable<SourceRow>): string {
  const taken = new Set<string>();
  const lines: string[] = [];
  const whole = new Map<string, number>();
  for (const row of rows) {
    const sector = table.outward[row.outward]?.[row.sector];
    if (!sector) continue;
    const { postcode, code } = knownOf(row);
    const key = `${row.outward} ${row.sector} ${code}`;
    if (taken.has(key)) continue;
    taken.add(key);
    if (typeof sector[0] === 'number' && code !== '') {
      const before = whole.get(row.outward.replace(/\d.*/, '')) ?? 0;
      whole.set(row.outward.replace(/\d.*/, ''), before + 1);
      if (before % SAMPLE_INTERVAL) continue;
    }
    lines.push(`${postcode},${code}`);
  }
  return `postcode,code\n${lines.join('\n')}\n`;
}
