import { describe, expect, test } from 'vitest';
import { type AreaCoverage, coverageAt, overallOf } from '../../../../src/analysis/coverage/coverage.ts';
import type { CountedType, State } from '../../../../src/analysis/coverage/states.ts';
import type { ConfirmedNone } from '../../../../src/model/schema/area.ts';
import type { ServiceRecord } from '../../../../src/model/schema/service.ts';
import { makeAuthority, makeDirectory, makeService } from '../make.ts';

const DAY = '2026-11-24';
const running = { state: 'operational', opened: '2010', 'as-of': '2024' } as const;

/** Elm ended in 2023 and was replaced by Cedar and Damson. Alder got a new code in 2020. */
const authorities = [
  makeAuthority('alder', { 'valid-to': '2020-03-31' }),
  makeAuthority('alder', {
    code: 'E06000009',
    'valid-from': '2020-04-01',
    change: 'recode',
    predecessors: ['E06000001'],
  }),
  makeAuthority('birch', { code: 'E06000002', region: 'south' }),
  makeAuthority('elm', { code: 'E10000005', 'valid-to': '2023-03-31' }),
  makeAuthority('cedar', { code: 'E06000006', 'valid-from': '2023-04-01', predecessors: ['E10000005'] }),
  makeAuthority('damson', { code: 'E06000007', 'valid-from': '2023-04-01', predecessors: ['E10000005'] }),
];

function at(day: string, fields: Partial<ServiceRecord>, confirmedNone: ConfirmedNone[] = []) {
  const services = [makeService('a', { status: running, ...fields })];
  const areas = coverageAt(makeDirectory({ authorities, services, confirmedNone }), day);
  const of = (id: string): AreaCoverage | undefined => areas.find(({ authority }) => authority.id === id);
  return { areas, of, local: (id: string) => of(id)?.types.local };
}

test.each<[State, State, State, string]>([
  ['running', 'not-known', 'closed', 'pause'],
  ['running', 'in-development', 'running', 'several'],
  ['unsure', 'in-development', 'closed', 'in-development'],
  ['unsure', 'confirmed-none', 'closed', 'unsure'],
  ['closed', 'not-known', 'not-known', 'closed'],
  ['confirmed-none', 'confirmed-none', 'confirmed-none', 'confirmed-none'],
  ['confirmed-none', 'confirmed-none', 'not-known', 'not-known'],
])('Pause %s, FDAC %s and local %s is %s overall', (pause, fdac, local, overall) => {
  const states: [CountedType, State][] = [
    ['pause', pause],
    ['fdac', fdac],
    ['local', local],
  ];
  expect(overallOf(states.map(([type, state]) => ({ type, state })))).toBe(overall);
});

test('a related service never counts', () => {
  const { of } = at(DAY, { type: 'related', kind: 'edge-of-care', areas: ['birch'] });
  expect(of('birch')?.overall).toBe('not-known');
});

test('the strongest record gives the state, its evidence and the confidence in it', () => {
  const old = makeService('old', { areas: ['birch'], status: { state: 'unknown', 'as-of': '2025' } });
  const ran = makeService('ran', { areas: ['birch'], status: { state: 'operational', 'as-of': '2022' } });
  const [area] = coverageAt(makeDirectory({ authorities: [makeAuthority('birch')], services: [old, ran] }), DAY);
  expect(area?.types.local).toMatchObject({ state: 'running', evidence: '2022', confidence: 'old', part: false });
  expect(area?.types.local.services.map(({ id }) => id)).toEqual(['old', 'ran']);
  expect(area?.types.local.records.map(({ state }) => state)).toEqual(['unsure', 'running']);
});

describe('authorities', () => {
  test('are those that exist on the day, with the code that they had', () => {
    const codes = (day: string) =>
      at(day, { areas: ['alder'] }).areas.map(({ authority: { id, code } }) => `${id} ${code}`);
    expect(codes('2019-12-31')).toEqual(['alder E06000001', 'birch E06000002', 'elm E10000005']);
    expect(codes(DAY)).toEqual(['alder E06000009', 'birch E06000002', 'cedar E06000006', 'damson E06000007']);
  });

  test('keep their services before and after a change of code', () => {
    expect(at('2020-03-31', { areas: ['alder'] }).of('alder')?.overall).toBe('local');
    expect(at('2020-04-01', { areas: ['alder'] }).of('alder')?.overall).toBe('local');
  });

  test('that have ended get the states of their successors, as inferred, and in part if one successor has no service', () => {
    expect(at('2021-06-01', { areas: ['cedar'] }).local('elm')).toMatchObject({
      state: 'running',
      confidence: 'inferred',
      part: true,
    });
    expect(at('2021-06-01', { areas: ['cedar', 'damson'] }).local('elm')?.part).toBe(false);
    expect(at('2021-06-01', { areas: ['elm'] }).local('elm')?.part).toBe(false);
    expect(at('2021-06-01', { areas: ['cedar'] }).of('cedar')).toBeUndefined();
    expect(at(DAY, { areas: ['cedar'] }).of('damson')?.overall).toBe('not-known');
  });
});

describe('areas of a record', () => {
  test('that are served in part are marked so', () => {
    const { local } = at(DAY, { areas: ['birch', 'alder'], 'areas-part': ['birch'] });
    expect([local('birch')?.part, local('alder')?.part]).toEqual([true, false]);
  });

  test('that were added later are not served before, and unsure during the date', () => {
    const joined = { areas: ['alder', 'birch'], 'areas-since': { birch: '2021' } };
    expect(at('2020-12-31', joined).local('birch')?.state).toBe('not-known');
    expect(at('2021-06-01', joined).local('birch')).toMatchObject({ state: 'unsure', confidence: 'inferred' });
    expect(at('2022-01-01', joined).local('birch')?.state).toBe('running');
    expect(at('2021-06-01', joined).local('alder')?.state).toBe('running');
    expect(
      at('2021-06-01', { ...joined, status: { state: 'operational', 'as-of': '2021-05' } }).local('birch')?.state,
    ).toBe('running');
  });

  test('are inferred before the date of the evidence for the areas', () => {
    const seen = {
      areas: ['birch'],
      'areas-as-of': '2024',
      status: { state: 'operational', 'as-of': '2020' },
    } as const;
    expect(at('2020-06-01', { ...seen, areas: ['birch'] }).local('birch')?.confidence).toBe('inferred');
    expect(at('2024-06-01', { ...seen, areas: ['birch'] }).local('birch')?.confidence).toBe('old');
  });

  test('that were served formerly are unsure until the date of the evidence for the current areas', () => {
    const once = { areas: ['alder'], 'areas-formerly': ['birch'], 'areas-as-of': '2023' };
    expect(at('2022-12-31', once).local('birch')).toMatchObject({ state: 'unsure', confidence: 'inferred' });
    expect(at('2023-01-01', once).local('birch')?.state).toBe('not-known');
    expect(at('2009-12-31', once).local('birch')?.state).toBe('not-known');
    const ended = { ...once, status: { state: 'closed', opened: '2010', closed: '2015', 'as-of': '2015' } } as const;
    expect(at('2022-12-31', { ...ended, areas: [] }).local('birch')?.state).toBe('not-known');
  });
});

describe('confirmed none', () => {
  const none = (asOf: string): ConfirmedNone => ({
    authority: 'birch',
    types: ['local'],
    'as-of': asOf,
    by: 'Birch Council',
    evidence: [{ url: 'https://example.org/', title: 'An answer' }],
  });

  test('says by whom and when, from its date on', () => {
    const said = at(DAY, { areas: ['alder'] }, [none('2019'), none('2025-03')]);
    expect(said.local('birch')).toMatchObject({
      state: 'confirmed-none',
      evidence: '2025-03',
      confidence: 'ageing',
      confirmation: { by: 'Birch Council', 'as-of': '2025-03' },
    });
    expect(said.local('alder')?.confirmation).toBeUndefined();
    expect(at('2018-12-31', { areas: ['alder'] }, [none('2019')]).local('birch')?.state).toBe('not-known');
  });

  test('is replaced by a record that is newer, equally new or undated, but not by an older one', () => {
    const state = (asOf: string | undefined, confirmed: string) =>
      at(DAY, { areas: ['birch'], status: { state: 'unknown', ...(asOf ? { 'as-of': asOf } : {}) } }, [
        none(confirmed),
      ]).local('birch')?.state;
    expect(state('2025', '2024')).toBe('unsure');
    expect(state('2025', '2025-03')).toBe('unsure');
    expect(state('2025-03', '2025-03')).toBe('unsure');
    expect(state(undefined, '2025-03')).toBe('unsure');
    expect(state('2017', '2025-03')).toBe('confirmed-none');
  });

  test('for one type says nothing about the others', () => {
    expect(at(DAY, { areas: ['alder'] }, [none('2025')]).of('birch')?.overall).toBe('not-known');
  });
});

describe('an authority that a service may serve', () => {
  const may = { areas: [], 'areas-uncertain': ['birch'] };

  test('is listed apart from the states, and does not change them', () => {
    const birch = at(DAY, may).of('birch');
    expect(birch).toMatchObject({ overall: 'not-known', uncertain: [{ id: 'a' }] });
    expect(at(DAY, may).of('alder')?.uncertain).toEqual([]);
  });

  test.each<Partial<ServiceRecord>>([
    { status: { state: 'closed', closed: '2020' } },
    { status: { state: 'operational', opened: '2040' } },
    { type: 'related', kind: 'edge-of-care' },
  ])('has none that has closed, not begun or is never counted: %o', (fields) => {
    expect(at(DAY, { ...may, ...fields }).of('birch')?.uncertain).toEqual([]);
  });
});
