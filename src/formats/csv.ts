import { stringify } from 'csv-stringify/sync';
import type { Download } from './table.ts';

/**
 * A table as CSV that a spreadsheet opens as it is: UTF-8 with its mark, lines of Windows, and a ' before every text that
 * would run as a formula (https://owasp.org/www-community/attacks/CSV_Injection). Numbers stay numbers, below nought too.
 */
export const csv = ({ columns, rows }: Pick<Download, 'columns' | 'rows'>): string =>
  stringify([columns.map(({ name }) => name), ...rows] as unknown[][], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    // With the line ends of Windows the package quotes no lone line feed, and what follows it would begin a row.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });
