import { expect, test } from 'vitest';
import type { Directory } from '../../../src/model/directory.ts';
import type { LocalAuthority } from '../../../src/model/schema/area.ts';
import type { Mapping2021 } from '../../../src/model/schema/published.ts';
import { makeDirectory, makeService } from '../analysis/make.ts';
import { directory, TODAY } from './reading.ts';
import { RULES_OF_REAL_DATA } from './rules.ts';

/* Copies of the real directory, each wrong in one way. */
const withOut = <K, V>(map: Map<K, V>, key: K) => new Map([...map].filter(([one]) => one !== key));
const withService = (fields: Parameters<typeof makeService>[1], region = 'north-west') =>
  makeDirectory({ ...directory, services: [...directory.services, { ...makeService('wrong', fields), region }] });
const withAuthorities = (change: (rows: LocalAuthority[]) => LocalAuthority[]) =>
  makeDirectory({ ...directory, authorities: change(directory.authorities) });
function withMapping(change: (mapping: Mapping2021) => void): Directory {
  const mapping = structuredClone(directory.mapping2021);
  if (mapping) change(mapping);
  return { ...directory, mapping2021: mapping };
}

const SALFORD = 'salford';
const WRONG: readonly [says: string, wrong: () => Directory][] = [
  ['every authority in force has a council', () => ({ ...directory, councils: withOut(directory.councils, SALFORD) })],
  ['every English authority', () => ({ ...directory, need: undefined })],
  [
    'each authority is counted once',
    () => withAuthorities((rows) => rows.map((row) => (row.id === SALFORD ? { ...row, region: 'nowhere' } : row))),
  ],
  ['nothing recorded is said', () => ({ ...directory, servicesByArea: new Map() })],
  ['today is what each record', () => withService({ status: { state: 'operational', opened: '2099' } })],
  ['every dated opening', () => withService({ status: { state: 'operational', closed: '2020' } })],
  ['every service has a value', () => withService({}, 'nowhere')],
  ['Table 2 adds up', (): Directory => withMapping(({ 'local-authorities': { england } }) => england.local++)],
  ['on the day of the mapping', () => withAuthorities((rows) => rows.filter(({ id }) => id !== SALFORD))],
  ['beside the mapping', () => withMapping(({ reconciliation }) => Object.assign(reconciliation, { pause: {} }))],
  ['every region and type', () => ({ ...directory, regions: directory.regions.slice(1) })],
  ['each local service', () => withMapping(({ timing }) => Object.assign(timing.counts, { never: 1 }))],
  [
    'every table to download',
    () => withAuthorities((rows) => rows.map((row) => (row.id === SALFORD ? { ...row, code: 'E08000003' } : row))),
  ],
];

test.each(WRONG)('“%s …” is broken where it does not hold', (says, wrong) => {
  const rule = RULES_OF_REAL_DATA.find((one) => one.says.startsWith(says));
  expect(rule?.brokenBy(directory, TODAY)).toEqual([]);
  expect(rule?.brokenBy(wrong(), TODAY)).not.toEqual([]);
});

test('every rule is broken here once', () => {
  expect(WRONG.map(([says]) => RULES_OF_REAL_DATA.findIndex((rule) => rule.says.startsWith(says)))).toEqual([
    ...RULES_OF_REAL_DATA.keys(),
  ]);
});
