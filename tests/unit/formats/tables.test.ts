import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { gapsIn } from '../../../src/analysis/coverage/gaps.ts';
import { reconcile } from '../../../src/analysis/coverage/reconciliation.ts';
import { csvw } from '../../../src/formats/csvw.ts';
import type { Cell, Download } from '../../../src/formats/table.ts';
import { coverageTable } from '../../../src/formats/tables/coverage.ts';
import { gapsTable } from '../../../src/formats/tables/gaps.ts';
import { reconciliationTable } from '../../../src/formats/tables/reconciliation.ts';
import { readDirectory } from '../../../src/model/read.ts';

const TODAY = '2026-11-24';
const { directory } = readDirectory('data', TODAY);
const today = coverageAt(directory, TODAY);
const then = coverageAt(directory, '2021-06-01');
const tables: Download[] = [
  coverageTable(directory, today, { name: 'coverage', day: TODAY }),
  coverageTable(directory, then, { name: 'coverage-2021-06-01', day: '2021-06-01' }),
  reconciliationTable(reconcile(directory)),
  gapsTable(directory, gapsIn(directory, today), TODAY),
];
const [coverage, coverage2021, reconciliation, gaps] = tables;
const cells = (table: Download | undefined, name: string): Cell[] => {
  const index = table?.columns.findIndex((column) => column.name === name) ?? -1;
  if (index < 0) throw new Error(`${table?.name} has no column ${name}.`);
  return (table?.rows ?? []).map((row) => row[index]);
};
const rowOf = (table: Download | undefined, name: string) =>
  Object.fromEntries(
    (table?.columns ?? []).map((column, index) => [
      column.name,
      table?.rows.find((row) => row.includes(name))?.[index],
    ]),
  );

describe('every table', () => {
  test.each(tables.map((table) => [table.name, table] as const))('%s keeps what its columns say', (_, table) => {
    for (const column of table.columns) {
      expect(column.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
      expect(column.description).toMatch(/\.$/);
      for (const cell of cells(table, column.name)) {
        if (cell === undefined) continue;
        const type = column.datatype === 'integer' ? 'number' : column.datatype;
        expect([column.name, typeof cell]).toEqual([column.name, type]);
        if (column.datatype === 'integer') expect(Number.isInteger(cell)).toBe(true);
        if (column.values) expect(column.values).toContain(cell);
      }
    }
    const names = table.columns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const keys = table.rows.map((row) => table.key.map((key) => row[names.indexOf(key)]).join());
    expect(new Set(keys).size).toBe(table.rows.length);
  });
});

test('coverage has one row for each authority of its day', () => {
  expect([coverage?.rows.length, coverage2021?.rows.length, reconciliation?.rows.length]).toEqual([175, 174, 27]);
  expect(cells(coverage2021, 'name')).toContain('Cumbria');
  expect(cells(coverage, 'name')).not.toContain('Cumbria');
});

test('a row says the state, the records, the date and how far to rely on it', () => {
  expect(rowOf(coverage, 'Salford')).toMatchObject({
    gss_code: 'E08000006',
    region: 'north-west',
    pause: 'not-known',
    local: 'running',
    overall: 'local',
    local_services: 'strengthening-families-salford',
    local_evidence_date: '2021-03',
    local_confidence: 'old',
    local_part: false,
    pause_evidence_date: undefined,
    looked_after: directory.need?.authorities['salford']?.['looked-after'],
  });
  expect(rowOf(coverage, 'Cumberland')).toMatchObject({ pause: 'unsure', pause_part: true });
  expect(rowOf(coverage, 'Cardiff')).toMatchObject({ looked_after: undefined, rate: undefined });
});

test('the gaps table has only authorities that coverage has nothing of, and says why a figure is missing', () => {
  const nothing = cells(coverage, 'overall').filter((overall) => overall === 'not-known').length;
  expect(gaps?.rows.length).toBe(nothing);
  expect(rowOf(gaps, 'Anglesey')).toMatchObject({ need_missing: 'The figures are for England only', neighbours: 1 });
  expect(rowOf(gaps, 'Bolton')['local_hops']).toBe(1);
  expect(rowOf(gaps, 'Bolton')['local_nearest']).toContain('strengthening-families-salford');
});

test('the dictionary for machines names every column in order, and the terms', () => {
  const terms = { publisher: 'P', licence: 'https://example.org/licence', day: TODAY, attributions: ['One.'] };
  for (const table of tables) {
    const { url, tableSchema, ...rest } = csvw(table, terms);
    expect(url).toBe(`${table.name}.csv`);
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(table.columns.map(({ name }) => name));
    expect(rest).toMatchObject({ 'dc:license': { '@id': terms.licence }, 'dc:rights': ['One.'] });
  }
  const columns = coverage ? csvw(coverage, terms).tableSchema.columns : [];
  const type = (name: string) => columns.find((column) => column.name === name)?.datatype;
  expect(type('pause_part')).toEqual({ base: 'boolean', format: 'yes|no' });
  expect(type('looked_after')).toBe('integer');
  expect(columns.filter(({ separator }) => separator === '; ').map(({ name }) => name)).toEqual([
    'may_be_served_by',
    'pause_services',
    'fdac_services',
    'local_services',
  ]);
  expect(type('overall')).toMatchObject({ base: 'string', format: expect.stringContaining('not-known') });
});
