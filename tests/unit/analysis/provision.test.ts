import { expect, test } from 'vitest';
import { areasInWords, authoritiesAt, servicesOfRegion } from '../../../src/analysis/areas.ts';
import { nextDoor, sameArea } from '../../../src/analysis/nearby.ts';
import { isCounted } from '../../../src/analysis/provision.ts';
import { SERVICE_TYPES, type Status } from '../../../src/model/schema/service.ts';
import { makeAuthority, makeDirectory, makeService } from './make.ts';

const inState = (state: Status, areas: string[] = []) =>
  makeService(`${state}-${areas.join('-')}`, { status: { state }, areas });
const related = makeService('related', { type: 'related', kind: 'edge-of-care', areas: ['alder'] });

test('every type counts except related', () => {
  const counts = SERVICE_TYPES.map((type) => [type, isCounted({ type })]);
  expect(Object.fromEntries(counts)).toEqual({ pause: true, fdac: true, local: true, related: false });
});

test('an authority with a new code is one authority on any day', () => {
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

test('next door are the open services of neighbours that count, those across land first', () => {
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
