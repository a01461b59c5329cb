import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { gapsIn } from '../../../src/analysis/coverage/gaps.ts';
import { reconcile } from '../../../src/analysis/coverage/reconciliation.ts';
import { csvw } from '../../../src/formats/csvw.ts';
import { coverageTable } from '../../../src/formats/tables/coverage.ts';
import { gapsTable } from '../../../src/formats/tables/gaps.ts';
import { reconciliationTable } from '../../../src/formats/tables/reconciliation.ts';
import { readTree } from '../../../src/model/folder.ts';
import { makeDirectory, makeService } from '../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { cellsOf, faultsOf } from './table-faults.ts';
import { TERMS } from './terms.ts';

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const PAUSE = { type: 'pause', kind: 'pause-practice' } as const;
/** The good folder, and a Pause practice that serves a part of Cedar, which was Birch until 2023. */
const directory = makeDirectory({
  ...woods,
  services: [
    ...woods.services,
    makeService('cedar-pause', { ...PAUSE, areas: ['cedar'], 'areas-part': ['cedar'], status: { state: 'unknown' } }),
  ],
});
const today = coverageAt(directory, TODAY);
const [coverage, coverage2021, reconciliation, gaps] = [
  coverageTable(directory, today, { name: 'coverage', day: TODAY }),
  coverageTable(directory, coverageAt(directory, '2021-06-01'), { name: 'coverage-2021-06-01', day: '2021-06-01' }),
  reconciliationTable(reconcile(directory)),
  gapsTable(directory, gapsIn(directory, today), TODAY),
];
const tables = [coverage, coverage2021, reconciliation, gaps];
const rowOf = (table: typeof coverage, name: string) =>
  Object.fromEntries(
    table.columns.map((column, index) => [column.name, table.rows.find((row) => row.includes(name))?.[index]]),
  );

describe('every table', () => {
  test.each(tables.map((table) => [table.name, table] as const))('%s is as its columns say', (_, table) => {
    expect(faultsOf(table)).toEqual([]);
  });

  test('a wrong table would be found', () => {
    const wrong = { ...coverage, rows: [...coverage.rows, coverage.rows[0] ?? []], key: ['gss_code'] };
    expect(faultsOf(wrong)).toEqual(['coverage: E06999901 stands twice']);
    const [first = []] = gaps.rows;
    expect(faultsOf({ ...gaps, rows: [first.map((cell) => (cell === 'not-known' ? 'no' : cell))] })).toEqual([
      'gaps: overall is no',
    ]);
  });
});

test('coverage has one row for each authority on its day, and the mapping one for each region and type', () => {
  expect(cellsOf(coverage, 'name')).toEqual(['Alder', 'Cedar', 'Damson', 'Elder', 'Hazel']);
  expect(cellsOf(coverage2021, 'name')).toEqual(['Alder', 'Birch', 'Elder', 'Hazel']);
  expect(reconciliation.rows).toHaveLength(6);
});

test('a row has the state, the records, the date and the confidence', () => {
  expect(rowOf(coverage, 'Alder')).toMatchObject({
    gss_code: 'E06999901',
    region: 'woodland',
    pause: 'not-known',
    local: 'running',
    overall: 'local',
    local_services: 'alder-steps',
    local_evidence_year: 2021,
    local_evidence_month: 6,
    local_evidence_day: undefined,
    local_confidence: 'old',
    local_part: false,
    pause_evidence_year: undefined,
    looked_after: 140,
    rate: 70,
  });
  expect(rowOf(coverage, 'Cedar')).toMatchObject({ pause: 'unsure', pause_part: true, looked_after: undefined });
  expect(rowOf(coverage2021, 'Birch')).toMatchObject({ pause: 'unsure', pause_confidence: 'inferred' });
});

test('the mapping’s rows have the published count and the names', () => {
  expect(rowOf(reconciliation, 'local')).toMatchObject({
    region: 'woodland',
    region_code: 'E12999901',
    published: 1,
    named: 1,
    named_list: 'Alder',
    not_identified: 0,
    why: 'Agrees: Alder.',
  });
});

test('the gaps table has only authorities for which coverage has nothing, and says why a figure is missing', () => {
  expect(cellsOf(gaps, 'name')).toEqual(['Damson', 'Hazel']);
  expect(rowOf(gaps, 'Hazel')).toMatchObject({
    looked_after: undefined,
    need_missing: 'Too few children to print',
    neighbours: 2,
    neighbours_with_service: 1,
    local_hops: 1,
    local_nearest: 'alder-steps',
    who_to_talk_to: 'alder-steps',
  });
  expect(rowOf(gaps, 'Damson')).toMatchObject({ neighbours: 1, local_hops: 2 });
});

test('the machine-readable dictionary names every column in order, and the terms', () => {
  for (const table of tables) {
    const { url, tableSchema, ...rest } = csvw(table, TERMS);
    expect(url).toBe(`${table.name}.csv`);
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual(table.columns.map(({ name }) => name));
    expect(rest).toMatchObject({ 'dc:license': { '@id': TERMS.licence }, 'dc:rights': ['One.'] });
  }
  const { columns } = csvw(coverage, TERMS).tableSchema;
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
