import { describe, expect, test } from 'vitest';
import { csv } from '../../../src/formats/csv.ts';
import { type Cell, type Column, download } from '../../../src/formats/table.ts';

const column = (name: string): Column<Cell> => ({
  name,
  title: name,
  description: 'A column.',
  datatype: 'string',
  value: (cell) => cell,
});
const table = (...cells: Cell[]) =>
  download({ name: 'a', title: 'A', description: 'A table.', key: ['cell'] }, [column('cell')], cells);
const cellOf = (cell: Cell) => csv(table(cell)).slice('\uFEFFcell\r\n'.length, -'\r\n'.length);

test('a file begins with a byte order mark and its headings, and has Windows line endings', () => {
  expect(csv(table('Ynys Môn', 'Salford'))).toBe('\uFEFFcell\r\nYnys Môn\r\nSalford\r\n');
});

describe('text that a spreadsheet would run as a formula', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+44 161 496 0000', "'+44 161 496 0000"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', `"'\r=1"`],
    ['＝1', "'＝1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠A1', "'＠A1"],
    ['=HYPERLINK("https://example.org/","a")', `"'=HYPERLINK(""https://example.org/"",""a"")"`],
  ])('%j is defused', (text, expected) => {
    expect(cellOf(text)).toBe(expected);
  });
});

describe('text that a spreadsheet would turn into a number or a date', () => {
  test.each([
    ...['2021', '2021-03', '3.10', '1/2', '10:30', '007', '1e3', 'March 2021', '3 Mar 2021', '1-Sep'],
    ...['£20', '$1000.50', '50%', '1e+3', '1 1/2', '10:30 pm', '2021-03-18T10:30', 'true', 'FALSE'],
  ])('%j stays as it is', (text) => {
    expect(cellOf(text)).toBe(`'${text}`);
  });

  test.each([
    ...['01632 960001', 'E06000001', '18 to 24', 'In March 2021', '2021 mapping', 'May be'],
    ...['£20 a day', 'True North', '1 or 2', '24/7 line'],
  ])('%j was none', (text) => {
    expect(cellOf(text)).toBe(text);
  });
});

test('an apostrophe that belongs to the text is kept when the first one of the cell is removed', () => {
  for (const text of ["'quoted'", "''", "'2021", "'=1"]) expect(cellOf(text)).toBe(`'${text}`);
});

test.each<[Cell, string]>([
  [-5, '-5'],
  [0, '0'],
  [12.5, '12.5'],
  [true, 'yes'],
  [false, 'no'],
  [undefined, ''],
  ['', ''],
  ['a, b', '"a, b"'],
  ['says "no"', '"says ""no"""'],
  ['two\nlines', '"two\nlines"'],
  ['1 - 2 = 3', '1 - 2 = 3'],
])('%j is written %j', (cell, expected) => {
  expect(cellOf(cell)).toBe(expected);
});
