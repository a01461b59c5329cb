// The browser build of the package, because this module also runs in pages: the other build needs Node's Buffer.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Download } from './table.ts';

/**
 * Texts that a spreadsheet reads as a number, a date or a truth value: 7, 1,000, £20, 50%, 1e+3, 2021-03, 3/4, 1 1/2,
 * 10:30 pm, 2021-03-18T10:30, and the words for true and false.
 */
const LIKE_A_NUMBER =
  /^(?:[£$€]? ?\.?\d(?:[\d.,:/%-]| (?=\d+\/))*(?:e[+-]?\d+)?(?:T\d[\d:.]*Z?)?(?: ?[ap]m)?|true|false)$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const LIKE_A_DATE = new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}(?:[ -]\\d{1,4})?|${MONTH}[ -]\\d{1,4})$`, 'i');

/**
 * Texts that get a ' before them. A text that begins with an apostrophe gets another one, so that readers can always
 * remove the first character.
 */
const CHANGED = [LIKE_A_NUMBER, LIKE_A_DATE, /^'/];

/**
 * A table as CSV that a spreadsheet opens correctly: UTF-8 with a byte order mark, CRLF line ends, and a ' before every
 * text that would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection) or be read as a number or a
 * date: 2021-03 would become 1 March. Numbers stay numbers, negative ones too.
 */
export const csv = ({ columns, rows }: Pick<Download, 'columns' | 'rows'>): string =>
  stringify([columns.map(({ name }) => name), ...rows] as unknown[][], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // The package turns this off where a record delimiter is given; then a line feed in a cell would begin a new row.
    quote_record_delimiter: true,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      string: (value) => (CHANGED.some((pattern) => pattern.test(value)) ? `'${value}` : value),
    },
  });
