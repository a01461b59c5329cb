/** The value of a cell; undefined where it is not known. */
export type Cell = string | number | boolean | undefined;

/** A column of a table. Both its cells and its entry in the data dictionary are made from it. */
export type Column<Row> = {
  /** The heading in the file: lower-case words with underscores. */
  name: string;
  title: string;
  /** What the column holds, in which unit, and what an empty cell means. */
  description: string;
  datatype: 'string' | 'integer' | 'number' | 'boolean';
  /** The allowed values, where they are few. */
  values?: readonly string[];
  /** True where a cell can hold several values, separated by `BETWEEN`. */
  several?: true;
  value(row: Row): Cell;
};

/** The entry of a column in a data dictionary. */
export type ColumnNote = Omit<Column<never>, 'value'>;

/** A table that is offered for download, with the values of its rows. */
export type Download = {
  /** The name of the file without its extension. */
  name: string;
  title: string;
  description: string;
  columns: readonly ColumnNote[];
  /** The column, or the columns together, whose values identify a row. */
  key: readonly string[];
  rows: readonly (readonly Cell[])[];
};

/** Computes the rows of a table, so that tables with different types of rows can be in one list. */
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

/** Separates several ids or names in one cell. */
export const SEPARATOR = '; ';

/** Several ids or names in one cell. */
export const listed = (items: readonly string[]): string => items.join(SEPARATOR);
