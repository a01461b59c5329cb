import { expect, test } from 'vitest';
import { areasInWords, authoritiesAt, servicesOfRegion } from '../../../src/analysis/areas.ts';
import { nextDoor, sameArea } from '../../../src/analysis/nearby.ts';
import {
  authoritiesNamed,
  countRecorded,
  type Recorded,
  recordedFor,
  recordedInWords,
} from '../../../src/analysis/provision.ts';
import type { Status } from '../../../src/model/schema/service.ts';
import { makeAuthority, makeDirectory, makeService } from './make.ts';

const DAY = '2026-11-24';
const inState = (state: Status, areas: string[] = []) =>
  makeService(`${state}-${areas.join('-')}`, { status: { state }, areas });
const related = makeService('related', { type: 'related', kind: 'edge-of-care', areas: ['alder'] });

test.each<[Status[], Recorded]>([
  [[], 'none-recorded'],
  [['closed'], 'closed-only'],
  [['closed', 'unknown'], 'not-known'],
  [['unknown', 'in-development'], 'in-development'],
  [['in-development', 'closed', 'operational'], 'running'],
])('%j is recorded as %s', (states, recorded) => {
  expect(recordedFor(states.map((state) => inState(state)))).toBe(recorded);
});

test('a related service never counts, and is never hidden', () => {
  expect(recordedFor([related])).toBe('none-recorded');
  expect(recordedInWords([related])).toBe('Related services only, not counted');
  expect(recordedInWords([])).toBe('None recorded');
});

test('every authority in being has exactly one state, and an ended one has none', () => {
  const directory = makeDirectory({
    authorities: [
      makeAuthority('alder'),
      makeAuthority('birch', { region: 'south' }),
      makeAuthority('elm', { 'valid-to': '2023-03-31' }),
      makeAuthority('cedar', { 'valid-from': '2023-04-01' }),
    ],
    services: [inState('operational', ['alder']), inState('closed', ['elm']), related],
  });
  const all = countRecorded(directory, DAY);
  expect(Object.values(all).reduce((sum, count) => sum + count, 0)).toBe(3);
  expect(all).toMatchObject({ running: 1, 'closed-only': 0, 'none-recorded': 2 });
  expect(countRecorded(directory, DAY, 'south')).toMatchObject({ running: 0, 'none-recorded': 1 });
  expect(countRecorded(directory, '2022-01-01')).toMatchObject({ running: 1, 'closed-only': 1, 'none-recorded': 1 });
  expect(authoritiesAt(directory, DAY).map(({ id }) => id)).toEqual(['alder', 'birch', 'cedar']);
  expect(authoritiesNamed(directory, DAY, 'north', 'local')).toEqual(['alder']);
});

test('a recoded authority is one authority on any day', () => {
  const rows = [
    makeAuthority('alder', { 'valid-to': '2025-03-31' }),
    makeAuthority('alder', { 'valid-from': '2025-04-01', code: 'E06000002' }),
  ];
  const directory = makeDirectory({ authorities: rows });
  expect(authoritiesAt(directory, '2025-03-31').map(({ code }) => code)).toEqual(['E06000001']);
  expect(authoritiesAt(directory, '2025-04-01').map(({ code }) => code)).toEqual(['E06000002']);
});

test('a service of several regions is among the services of each', () => {
  const directory = makeDirectory({
    authorities: [makeAuthority('alder'), makeAuthority('birch', { region: 'south', name: 'Birch Hill' })],
    services: [makeService('both', { areas: ['alder', 'birch'] })],
  });
  expect(servicesOfRegion(directory, 'south').map(({ id }) => id)).toEqual(['both']);
  expect(areasInWords(directory, ['alder', 'birch'])).toBe('alder and Birch Hill');
});

test('next door are open, counted services of the neighbours, those over land first', () => {
  const here = makeService('here', { areas: ['alder'] });
  const directory = makeDirectory({
    authorities: ['alder', 'birch', 'cedar', 'elm'].map((id) => makeAuthority(id)),
    neighbours: new Map([['alder', { land: ['birch'], water: [{ id: 'cedar', between: 'a river' }] }]]),
    services: [
      here,
      inState('operational', ['cedar']),
      inState('unknown', ['birch']),
      inState('closed', ['birch']),
      inState('operational', ['elm']),
      { ...related, areas: ['birch'] },
      makeService('twin', { areas: ['alder'] }),
    ],
  });
  expect(nextDoor(here, directory).map(({ id }) => id)).toEqual(['unknown-birch', 'operational-cedar']);
  expect(sameArea(here, directory).map(({ id }) => id)).toEqual(['twin']);
});
