// The build for pages, which runs at build time too: the other one asks for Node's Buffer.
import { stringify } from 'csv-stringify/browser/esm/sync';
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
    // Off where a delimiter is given: a lone line feed in a cell would begin a row.
    quote_record_delimiter: true,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });
