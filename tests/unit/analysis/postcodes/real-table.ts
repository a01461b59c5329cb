import { readFileSync } from 'node:fs';
import { openPostcodes } from '../../../../src/analysis/postcodes/look-up.ts';
import { findPostcode } from '../../../../src/analysis/postcodes/read.ts';
import { servedPostcodes } from '../../../../src/analysis/postcodes/served.ts';
import type { PostcodeTable } from '../../../../src/analysis/postcodes/table.ts';
import { readDirectory } from '../../../../src/model/read.ts';
import type { LocalAuthority } from '../../../../src/model/schema/area.ts';

/** The committed table, and the authorities of data/. */
export const table = JSON.parse(readFileSync('src/geography/postcodes.json', 'utf8')) as PostcodeTable;
export const { directory } = readDirectory('data', '2026-11-24');
export const served = servedPostcodes(table, directory.authorities, '2026-11-24');

/** The search box's answer to a text with a postcode, with these authorities on this day. */
export function asker(rows: readonly LocalAuthority[] = directory.authorities, day = '2026-11-24') {
  const lookUp = openPostcodes(servedPostcodes(table, rows, day));
  return (text: string) => {
    const read = findPostcode(text);
    if (!read) throw new Error(`"${text}" was not read as a postcode.`);
    return lookUp(read);
  };
}
