import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../../../src/analysis/coverage/coverage.ts';
import {
  completeness,
  completenessInWords,
  confirmedNeither,
  mappingDay,
  type Reconciled,
  reconcile,
} from '../../../../src/analysis/coverage/reconciliation.ts';
import type { CountedType } from '../../../../src/analysis/coverage/states.ts';
import { readTree } from '../../../../src/model/folder.ts';
import type { Service } from '../../../../src/model/schema/service.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';
import { makeDirectory, makeService } from '../make.ts';

/**
 * The mapping of June 2021 in the fixture counts a local service in Woodland (Alder, Birch) and a team in Moorland
 * (Elder, Hazel).
 */
const { directory: woods } = readTree(GOOD_FOLDER, TODAY);
const RAN_IN_2021 = { state: 'operational', opened: '2016', 'as-of': '2021-03' } as const;
const FDAC = { type: 'fdac', kind: 'fdac-team' } as const;

const beside = (...services: Service[]) => reconcile(makeDirectory({ ...woods, services }));
const rowOf = (rows: readonly Reconciled[], region: string, type: CountedType) => {
  const found = rows.find((one) => one.region.id === region && one.type === type);
  const names = (list: readonly { name: string }[] = []) => list.map(({ name }) => name);
  const { named, possible, ofThatTime, notIdentified, beyond } = found ?? {};
  return { named: names(named), possible: names(possible), ofThatTime: names(ofThatTime), notIdentified, beyond };
};

test('every region and column of the published tables is compared with the directory, with what is known about the difference', () => {
  expect(beside().map(({ region, type, published, why }) => [region.id, type, published, why])).toEqual([
    ['woodland', 'pause', 0, 'Agrees: none.'],
    ['woodland', 'fdac', 0, undefined],
    ['woodland', 'local', 1, 'Agrees: Alder.'],
    ['moorland', 'pause', 0, undefined],
    ['moorland', 'fdac', 1, 'Agrees: Elder.'],
    ['moorland', 'local', 0, undefined],
  ]);
});

test('where nothing is named, everything that was published is not identified', () => {
  const [, , local] = beside();
  expect(local).toMatchObject({ named: [], possible: [], ofThatTime: [], notIdentified: 1, beyond: 0 });
});

describe('a record names', () => {
  test('an authority where it ran at the time', () => {
    const alder = makeService('a', { areas: ['alder'], status: RAN_IN_2021 });
    expect(rowOf(beside(alder), 'woodland', 'local')).toEqual({
      named: ['Alder'],
      possible: ['Alder'],
      ofThatTime: ['Alder'],
      notIdentified: 0,
      beyond: 0,
    });
  });

  test('an authority of the time, through its successors', () => {
    const cedar = makeService('a', { areas: ['cedar'], status: RAN_IN_2021 });
    const row = rowOf(beside(cedar), 'woodland', 'local');
    // For part of Birch the state is inferred, which counts for that time: it is neither old nor undated.
    expect(row).toEqual({ named: ['Birch'], possible: ['Birch'], ofThatTime: ['Birch'], notIdentified: 0, beyond: 0 });
  });

  test.each([
    ['opened later', { state: 'operational', opened: '2024' }, ['Alder'], [], []],
    ['had closed', { state: 'closed', closed: '2019' }, ['Alder'], [], []],
    ['was planned then', { state: 'in-development', 'as-of': '2021-05' }, ['Alder'], ['Alder'], ['Alder']],
    ['has old evidence alone', { state: 'operational', 'as-of': '2017' }, ['Alder'], ['Alder'], []],
    ['has no date', { state: 'operational' }, ['Alder'], ['Alder'], []],
    ['may have run', { state: 'unknown' }, ['Alder'], ['Alder'], []],
  ] as const)('one that %s as far as its dates allow', (_, status, named, possible, ofThatTime) => {
    const row = rowOf(beside(makeService('a', { areas: ['alder'], status })), 'woodland', 'local');
    expect(row).toMatchObject({ named, possible, ofThatTime, notIdentified: 1 - possible.length });
  });

  test('more authorities than were counted, and the surplus is stated', () => {
    const services = ['alder', 'birch'].map((id) => makeService(id, { areas: [id], status: RAN_IN_2021 }));
    expect(rowOf(beside(...services), 'woodland', 'local')).toMatchObject({ notIdentified: 0, beyond: 1 });
  });

  test('teams of FDAC, which are counted by the region of their record and not by authority', () => {
    const team = (id: string, region: string) => ({ ...makeService(id, { ...FDAC, status: RAN_IN_2021 }), region });
    const rows = beside(team('a', 'woodland'), team('b', 'moorland'), team('c', 'moorland'));
    expect(rowOf(rows, 'woodland', 'fdac')).toMatchObject({ named: ['a'], notIdentified: 0, beyond: 1 });
    expect(rowOf(rows, 'moorland', 'fdac')).toMatchObject({ named: ['b', 'c'], notIdentified: 0, beyond: 1 });
  });

  test('nothing in the column of another type, and nothing for a related service', () => {
    const pause = makeService('p', { type: 'pause', kind: 'pause-practice', areas: ['alder'] });
    const related = makeService('r', { type: 'related', kind: 'pre-birth', areas: ['alder'] });
    expect(rowOf(beside(pause, related), 'woodland', 'local')).toMatchObject({ named: [] });
  });
});

test('the sums are the published totals; a surplus in one region does not make up for a shortfall in another', () => {
  const services = ['alder', 'birch', 'hazel'].map((id) => makeService(id, { areas: [id], status: RAN_IN_2021 }));
  const old = makeService('old', { areas: ['elder'], status: { state: 'operational', 'as-of': '2017' } });
  const [pause, fdac, local] = completeness(beside(...services, old));
  expect([pause, fdac, local]).toEqual([
    { type: 'pause', published: 0, identified: 0, ofThatTime: 0 },
    { type: 'fdac', published: 1, identified: 0, ofThatTime: 0 },
    { type: 'local', published: 1, identified: 1, ofThatTime: 1 },
  ]);
  expect(local && completenessInWords(local)).toBe(
    'The directory names at most 1 of the 1 authorities with a locally developed service that the mapping counted, 1 of them with evidence of that time.',
  );
});

test('without a mapping there is nothing to compare', () => {
  expect(reconcile(makeDirectory({}))).toEqual([]);
});

test('the day of the mapping is the first of the month in which it was published', () => {
  const { mapping2021: mapping } = woods;
  expect(mapping && mappingDay(woods, mapping)).toBe('2021-06-01');
});

test('an authority is named as having neither only where both Pause and local services are confirmed absent', () => {
  const none = (authority: string, ...types: CountedType[]) => ({
    authority,
    types,
    'as-of': '2026-03',
    by: 'The council',
    evidence: [],
  });
  const confirmedNone = [none('alder', 'pause', 'local', 'fdac'), none('birch', 'pause')];
  const areas = coverageAt(makeDirectory({ ...woods, services: [], confirmedNone }), TODAY);
  expect(confirmedNeither(areas)).toEqual([{ id: 'alder', name: 'Alder' }]);
});
