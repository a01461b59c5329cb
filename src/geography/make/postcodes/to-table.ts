import type { PostcodeTable, Sector } from '../../../analysis/postcodes/table.ts';
import { SCOTLAND, UNPLACED } from '../../../analysis/postcodes/table.ts';
import { placeOfUnit, UNITS } from '../../../analysis/postcodes/units.ts';
import type { CodePoint, SourceRow } from './code-point.ts';

/**
 * The code of a postcode in the table: that of its district followed by that of its county, or SCOTLAND, or UNPLACED.
 */
export const codeOf = ({ scottish, district, county }: SourceRow): string =>
  scottish ? SCOTLAND : district ? `${district} ${county}`.trim() : UNPLACED;

/** Builds the table from which the site answers. */
export function toTable({ edition, asOf, sha256, rows }: CodePoint): PostcodeTable {
  const numbers = new Map<string, number>();
  const sectors = new Map<string, Uint16Array>();
  const counts = { placed: 0, unplaced: 0 };
  const english = new Set<string>();
  for (const row of rows()) {
    const code = codeOf(row);
    if (code !== SCOTLAND) {
      counts[code ? 'placed' : 'unplaced'] += 1;
      english.add(areaOf(row.outward));
    }
    const key = `${row.outward} ${row.sector}`;
    const units = sectors.get(key) ?? new Uint16Array(UNITS);
    sectors.set(key, units);
    const place = placeOfUnit(row.unit);
    if (place < 0) throw new Error(`${key}${row.unit} ends in letters that no postcode was known to end in.`);
    const number = numbers.get(code) ?? numbers.size + 1;
    numbers.set(code, number);
    units[place] = number;
  }
  const keys = [...sectors.keys()].toSorted(byOutward);
  const outward: PostcodeTable['outward'] = {};
  for (const key of keys.filter((one) => english.has(areaOf(one)))) {
    const [code = '', figure = ''] = key.split(' ');
    outward[code] = { ...outward[code], [figure]: sectorOf(sectors.get(key) ?? new Uint16Array()) };
  }
  const codes = [...numbers.keys()];
  const scotland = [...new Set(keys.map(areaOf))].filter((area) => !english.has(area));
  return { edition, 'as-of': asOf, sha256, counts, codes, scotland, outward };
}

const areaOf = (outward: string): string => /^[A-Z]+/.exec(outward)?.[0] ?? '';

/** Sorts AL1 before AL2, and AL2 before AL10. */
const byOutward = (a: string, b: string): number => (ORDER(a) < ORDER(b) ? -1 : 1);
const ORDER = (key: string): string =>
  key.replace(/^[A-Z]+/, (area) => area.padEnd(3)).replace(/\d+/, (figures) => figures.padStart(3));

/** @param units for each unit, the number of its code, counted from 1; 0 where there is no such postcode */
function sectorOf(units: Uint16Array): Sector {
  const tally = new Map<number, number>();
  for (const number of units) if (number) tally.set(number, (tally.get(number) ?? 0) + 1);
  const ranked = [...tally].toSorted(([a, some], [b, others]) => others - some || a - b);
  const [[only = 0, count = 0] = []] = ranked;
  if (ranked.length === 1) return [only - 1, count];
  const order = ranked.map(([number]) => number);
  const signs = [...units].map((number) => (number ? String.fromCharCode(97 + order.indexOf(number)) : '.'));
  return [order.map((number) => number - 1), signs.join('').replace(/\.+$/, '')];
}

/**
 * The text of the table as it is committed: one line for each outward code, so that a diff shows what a new edition
 * changes.
 */
export function tableText({ outward, ...head }: PostcodeTable): string {
  const lines = Object.entries(outward).map(([code, sectors]) => `"${code}":${JSON.stringify(sectors)}`);
  return `${JSON.stringify(head).slice(0, -1)},\n"outward":{\n${lines.join(',\n')}\n}}\n`;
}
