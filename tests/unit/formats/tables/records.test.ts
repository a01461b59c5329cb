import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { csv } from '../../../../src/formats/csv.ts';
import { type Cell, type Download, SEPARATOR } from '../../../../src/formats/table.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { INERT_TEXTS } from '../../../hostile/corpus.ts';
import { makeDirectory, makeService } from '../../analysis/make.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';
import { directory as real, TODAY as TODAY_OF_CLOCK } from '../../real-data/reading.ts';
import { tablesOf } from '../all-tables.ts';
import { faultsOf } from '../table-faults.ts';

const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const tables = tablesOf(woods, TODAY);
const tableCalled = (name: string, of = tables): Download => {
  const found = of.find((table) => table.name === name);
  if (!found) throw new Error(`There is no table ${name}.`);
  return found;
};
const rowsOf = (name: string, of = tables): Record<string, Cell>[] => {
  const { columns, rows } = tableCalled(name, of);
  return rows.map((row) => Object.fromEntries(columns.map((column, at) => [column.name, row[at]])));
};

/** The cells of a file by its columns, as a program has them after it removed the apostrophes. */
const readAgain = ({ columns }: Download, text: string): Cell[][] =>
  parse(text, { bom: true, from_line: 2, record_delimiter: '\r\n' }).map((cells: string[]) =>
    cells.map((cell, at) => {
      const { datatype } = columns[at] ?? {};
      if (cell === '') return undefined;
      if (datatype === 'boolean') return cell === 'yes';
      return datatype === 'string' ? cell.replace(/^'/, '') : Number(cell);
    }),
  );
const asWritten = ({ rows }: Download) => rows.map((row) => row.map((cell) => (cell === '' ? undefined : cell)));

describe.each([
  ['made-up data', tables],
  ['the real data', tablesOf(real, TODAY_OF_CLOCK)],
] as const)('of %s', (_, all) => {
  test.each(all.map((table) => [table.name, table] as const))(
    '%s is as its columns say, and can be read back',
    (_name, table) => {
      expect(faultsOf(table)).toEqual([]);
      expect(readAgain(table, csv(table))).toEqual(asWritten(table));
    },
  );

  test('with the apostrophe, no cell of text looks like a number or a date to a spreadsheet', () => {
    const changed = all.flatMap((table) =>
      (parse(csv(table), { bom: true, from_line: 2, record_delimiter: '\r\n' }) as string[][]).flatMap((cells) =>
        cells.filter((cell, at) => table.columns[at]?.datatype === 'string' && /^\d+(?:[-./:]\d+)*$/.test(cell)),
      ),
    );
    expect(changed).toEqual([]);
  });
});

test('a service has its ids next to their labels, its codes, and its dates as numbers', () => {
  expect(rowsOf('services').find(({ id }) => id === 'alder-steps')).toMatchObject({
    type_id: 'local',
    evidence_year: 2021,
    evidence_month: 6,
    evidence_day: undefined,
    opened_year: 2016,
    opened_month: undefined,
    region_id: 'woodland',
    area_ids: 'alder',
    gss_codes: 'E06999901',
    who_ids: 'mothers; fathers',
    who: 'Mothers; Fathers',
    who_from: 'service',
    self_referral: 'yes',
    referral: 'By phone or letter',
    phone: '01632 960001',
    phone_of: 'service',
    who_answers: 'Alder Steps',
    email: 'steps@alder.example.org',
  });
  expect(rowsOf('services').find(({ id }) => id === 'elder-court')).toMatchObject({
    when_from: 'model',
    self_referral: 'unknown',
  });
});

test('lists can be split, even where a term of a vocabulary contains a semicolon', () => {
  const terms = new Map([['mothers', { id: 'mothers', label: 'Mothers; all', description: 'Mothers' }]]);
  const directory = makeDirectory({ ...woods, vocabulary: { ...woods.vocabulary, who: terms } });
  const [line] = rowsOf('services', tablesOf(directory, TODAY)).filter(({ id }) => id === 'alder-steps');
  expect(String(line?.['who']).split(SEPARATOR)).toEqual(['Mothers, all']);
});

test('every criterion, component, piece of evidence and finding is a row with its service', () => {
  expect(rowsOf('criteria').map(({ service_id, criterion, text }) => [service_id, criterion, text])).toEqual([
    ['alder-steps', 1, 'A child has been removed'],
    ['alder-steps', 2, 'Drug or alcohol use is a main worry'],
  ]);
  expect(rowsOf('components').map(({ component_id }) => component_id)).toEqual([
    'trauma-informed',
    'relationship-based',
  ]);
  expect(rowsOf('evidence').filter(({ service_id }) => service_id === 'alder-steps')).toMatchObject([
    { citation: 'woods-mapping-2021', where: 'Table 1' },
    { key: 'steps-page', published_year: 2021, published_month: 3, published_day: 18, supports: 'pathways; contact' },
  ]);
  expect(rowsOf('evaluations')).toMatchObject([
    {
      record: 'services/alder-steps',
      published_year: 2019,
      finding: 'Most parents finished the group.',
      caution: expect.stringContaining('small'),
    },
    { record: 'models/steps', service_id: undefined, model_id: 'steps', strength: 'not-told' },
  ]);
  expect(rowsOf('states').map(({ event, on_year, on_month }) => [event, on_year, on_month])).toEqual([
    ['opened', 2016, undefined],
    ['state', 2021, 6],
  ]);
});

test('findings from documents have a row for each point, question and item, with the document and the place in it', () => {
  const lines = rowsOf('findings').map(({ part, part_id, says, text, citation, where }) => [
    ...[part, part_id, says, text],
    ...[citation, where],
  ]);
  expect(lines).toEqual([
    ['rests-on', 'rests-on', 'point', 'Two interviews.', 'steps-study-2019', 'Section 2'],
    ['finding', 'place', 'point', 'Two of two workers said so.', 'steps-study-2019', 'Section 3'],
    ['finding', 'place', 'question', 'Where will it sit?', undefined, undefined],
    ['list', 'would-change', 'item', 'More time', 'steps-study-2019', 'Section 4'],
  ]);
  const shown = rowsOf('findings', tablesOf(real, TODAY_OF_CLOCK)).flatMap(({ service_ids }) =>
    String(service_ids ?? '').split(SEPARATOR),
  );
  expect(shown).toContain('strengthening-families-salford');
});

test('every citation that a table names is a row of the citations', () => {
  const all = tablesOf(real, TODAY_OF_CLOCK);
  const known = new Set(rowsOf('citations', all).map(({ citation }) => citation));
  const named = ['evidence', 'findings'].flatMap((name) => rowsOf(name, all).flatMap(({ citation }) => citation ?? []));
  expect(named.length).toBeGreaterThan(100);
  expect(named.filter((citation) => !known.has(citation))).toEqual([]);
});

test('an area that may be served, or formerly was, is not listed as served', () => {
  const service = makeService('oak', { areas: ['alder'], 'areas-uncertain': ['elder'], 'areas-formerly': ['hazel'] });
  const lines = rowsOf('service-areas', tablesOf(makeDirectory({ ...woods, services: [service] }), TODAY));
  expect(lines.map(({ area_id, relation }) => [area_id, relation])).toEqual([
    ['alder', 'serves'],
    ['elder', 'may-serve'],
    ['hazel', 'served-formerly'],
  ]);
});

test('hostile texts come back unchanged, and none begins as a formula', () => {
  const texts = [...INERT_TEXTS, '=1+1', '+1', '-1', '@a', '2021-03'];
  const services = texts.map((name, at) => ({ ...makeService(`s${at}`), name }));
  const table = tableCalled('services', tablesOf(makeDirectory({ ...woods, services }), TODAY));
  const text = csv(table);
  expect(
    readAgain(table, text)
      .map(([, name]) => name)
      .toSorted(),
  ).toEqual(texts.toSorted());
  const cells = parse(text, { bom: true, record_delimiter: '\r\n' }).flat() as string[];
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});
