import type { Cell, Download } from '../../../src/formats/table.ts';

/** The cells of one column, by its name. */
export function cellsOf(table: Download, name: string): Cell[] {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) throw new Error(`${table.name} has no column ${name}.`);
  return table.rows.map((row) => row[index]);
}

/** The differences between a table and what its own columns and key say about it. */
export function faultsOf(table: Download): string[] {
  const { name, columns, key, rows } = table;
  const names = columns.map((column) => column.name);
  const keys = rows.map((row) => key.map((one) => row[names.indexOf(one)]).join());
  return [
    ...(new Set(names).size === names.length ? [] : [`${name}: two columns have one name`]),
    ...keys.filter((one, at) => keys.indexOf(one) !== at).map((one) => `${name}: ${one} stands twice`),
    ...columns.flatMap((column) => [
      ...(/^[a-z]+(_[a-z]+)*$/.test(column.name) ? [] : [`${name}: ${column.name} is not a name`]),
      ...(column.description.length > 10 && column.title ? [] : [`${name}: ${column.name} is not explained`]),
      ...cellsOf(table, column.name)
        .filter((cell) => !isAsSaid(cell, column))
        .map((cell) => `${name}: ${column.name} is ${cell}`),
    ]),
  ];
}

function isAsSaid(cell: Cell, { datatype, values }: Download['columns'][number]): boolean {
  if (cell === undefined) return true;
  if (values && !values.includes(String(cell))) return false;
  return datatype === 'integer' ? Number.isInteger(cell) : typeof cell === datatype;
}
