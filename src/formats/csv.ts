// The build for pages, which runs at build time too: the other one asks for Node's Buffer.
import { stringify } from 'csv-stringify/browser/esm/sync';

/** A column of a table: its name in the file, and for the data dictionary its title and what it holds. */
export type Column<Row> = {
  name: string;
  title: string;
  description: string;
  value: (row: Row) => string | number | undefined;
};

/**
 * A table as CSV that a spreadsheet opens cleanly: UTF-8 with its mark, lines ended as RFC 4180 has them, and a text that
 * a spreadsheet would run as a formula begun with an apostrophe. Numbers stay numbers; what is not known is an empty cell.
 */
export const toCsv = <Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string =>
  stringify(
    rows.map((row) => columns.map(({ value }) => value(row) ?? '')),
    {
      bom: true,
      header: true,
      columns: columns.map(({ name }) => ({ key: name })),
      record_delimiter: 'windows',
      escape_formulas: true,
    },
  );
