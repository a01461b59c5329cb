import readXlsxFile from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { workbook } from '../../../src/formats/workbook.ts';
import { readTree } from '../../../src/model/folder.ts';
import { INERT_TEXTS } from '../../hostile/corpus.ts';
import { makeDirectory, makeService } from '../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { tablesOf } from './all-tables.ts';
import { TERMS } from './terms.ts';

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const tables = tablesOf(woods, TODAY);
const read = async (file: Uint8Array) =>
  new Map((await readXlsxFile(Buffer.from(file))).map(({ sheet, data }) => [sheet, data]));

/** The expected cells of the sheet for a table. */
const asSheet = ({ columns, rows }: (typeof tables)[number]) => [
  columns.map(({ name }) => name),
  ...rows.map((row) =>
    row.map((cell) =>
      cell === undefined || cell === '' ? null : typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : cell,
    ),
  ),
];

test('every table is a sheet with the same cells, after one that explains every column', async () => {
  const sheets = await read(await workbook(tables, TERMS));
  expect([...sheets.keys()]).toEqual(['about', 'columns', ...tables.map(({ name }) => name)]);
  for (const table of tables) expect(sheets.get(table.name)).toEqual(asSheet(table));
  expect(sheets.get('columns')).toHaveLength(1 + tables.flatMap(({ columns }) => columns).length);
});

test('the first sheet says how to cite it, under which terms, and whom to credit', async () => {
  const sheets = await read(await workbook(tables, TERMS));
  expect(sheets.get('about')?.slice(0, 3)).toEqual([
    ['To cite', 'Cited.'],
    ['Licence', 'https://example.org/licence'],
    ['To name', 'One.'],
  ]);
});

test('hostile texts are texts: none becomes a formula, a number or a date', async () => {
  const texts = [...INERT_TEXTS, '=1+1', '+1', '@a', '2021-03', '007'];
  const services = texts.map((name, at) => ({ ...makeService(`s${at}`), name }));
  const sheets = await read(await workbook(tablesOf(makeDirectory({ ...woods, services }), TODAY).slice(0, 1), TERMS));
  expect(
    sheets
      .get('services')
      ?.slice(1)
      .map((row) => row[1])
      .toSorted(),
  ).toEqual(texts.toSorted());
});

test('a workbook depends on its day and not on the clock', async () => {
  const first = await workbook(tables, TERMS);
  vi.useFakeTimers({ now: new Date('2031-01-01'), toFake: ['Date'] });
  try {
    expect(Buffer.from(await workbook(tables, TERMS)).equals(Buffer.from(first))).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});
