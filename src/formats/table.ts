/** What may stand in a cell; nothing where it is not known. */
export type Cell = string | number | boolean | undefined;

/** One column of a table, from which both its cells and its line in the data dictionary come. */
export type Column<Row> = {
  /** Lower-case words and underscores: the heading in the file. */
  name: string;
  title: string;
  /** What stands in it, in which unit, and what an empty cell means. */
  description: string;
  datatype: 'string' | 'integer' | 'number' | 'boolean';
  /** The words that may stand in it, where these are few. */
  values?: readonly string[];
  /** True where a cell holds several, with `BETWEEN` between them. */
  several?: true;
  value(row: Row): Cell;
};

/** What a data dictionary says of a column. */
export type ColumnNote = Omit<Column<never>, 'value'>;

/** A table that is offered as a download, with its rows written out. */
export type Download = {
  /** The name of the file without its ending. */
  name: string;
  title: string;
  description: string;
  columns: readonly ColumnNote[];
  /** The column whose cells tell the rows apart, or the columns that do so together. */
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
};

/** Writes out the rows of a table, so that tables of different rows can stand in one list. */
export function download<Row>(
  about: Omit<Download, 'columns' | 'rows'>,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Download {
  return {
    ...about,
    columns: columns.map(({ value: _, ...note }) => note),
    rows: rows.map((row) => columns.map((column) => column.value(row))),
  };
}

/** What stands between several ids or names in one cell. */
export const BETWEEN = '; ';

/** Several ids or names in one cell. */
export const listed = (items: readonly string[]): string => items.join(BETWEEN);
