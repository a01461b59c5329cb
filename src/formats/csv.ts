// The build for pages, which runs at build time too: the other one asks for Node's Buffer.
import { stringify } from 'csv-stringify/browser/esm/sync';
import type { Download } from './table.ts';

/** 7, 1,000, £20, 50%, 1e+3, 2021-03, 3/4, 1 1/2, 10:30 pm and 2021-03-18T10:30, and the words that are true and false. */
const LIKE_A_NUMBER =
  /^(?:[£$€]? ?\.?\d(?:[\d.,:/%-]| (?=\d+\/))*(?:e[+-]?\d+)?(?:T\d[\d:.]*Z?)?(?: ?[ap]m)?|true|false)$/i;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const LIKE_A_DATE = new RegExp(`^(?:\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}(?:[ -]\\d{1,4})?|${MONTH}[ -]\\d{1,4})$`, 'i');

/** An apostrophe of the text's own gets another one before it, so that the first of a cell can always be taken off. */
const CHANGED = [LIKE_A_NUMBER, LIKE_A_DATE, /^'/];

/**
 * A table as CSV that a spreadsheet opens as it is: UTF-8 with its mark, lines of Windows, and a ' before every text that
 * would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection) or be read as a number or a date: 2021-03
 * would become 1 March. Numbers stay numbers, below nought too.
 */
export const csv = ({ columns, rows }: Pick<Download, 'columns' | 'rows'>): string =>
  stringify([columns.map(({ name }) => name), ...rows] as unknown[][], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // Off where a delimiter is given: a lone line feed in a cell would begin a row.
    quote_record_delimiter: true,
    cast: {
      boolean: (value) => (value ? 'yes' : 'no'),
      string: (value) => (CHANGED.some((pattern) => pattern.test(value)) ? `'${value}` : value),
    },
  });
