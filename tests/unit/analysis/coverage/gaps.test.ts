import { describe, expect, test } from 'vitest';
import { coverageAt } from '../../../../src/analysis/coverage/coverage.ts';
import { GAP_ORDERS } from '../../../../src/analysis/coverage/gap-orders.ts';
import { gapsIn, howToFindOut } from '../../../../src/analysis/coverage/gaps.ts';
import { makeAuthority, makeDirectory, makeService } from '../make.ts';

const DAY = '2026-11-24';
const figures = { children: 1000, 'looked-after': 90, rate: 90 };
/** Authorities in a row, each next to the one before: birch and elm have nothing, fir is across water. */
const names = ['alder', 'birch', 'cedar', 'elm', 'fir'];
const directory = makeDirectory({
  authorities: [...names.map((id) => makeAuthority(id)), makeAuthority('willow', { region: 'wales' })],
  neighbours: new Map([
    ['alder', { land: ['birch'], water: [] }],
    ['birch', { land: ['alder', 'cedar'], water: [] }],
    ['cedar', { land: ['birch', 'elm'], water: [] }],
    ['elm', { land: ['cedar'], water: [{ id: 'fir', between: 'a river' }] }],
    ['fir', { land: [], water: [{ id: 'elm', between: 'a river' }] }],
  ]),
  need: {
    source: 'a',
    'as-of': '2025-03-31',
    measure: 'Children',
    caution: 'Rough.',
    'england-rate': 67,
    authorities: { birch: figures, fir: { children: 500, 'looked-after': 20, rate: 40 } },
    'not-published': { elm: 'Too few' },
  },
  similar: { authorities: { birch: { fir: 'close', alder: 'close' } } } as never,
  services: [
    makeService('runs', { areas: ['alder'] }),
    makeService('team', { type: 'fdac', kind: 'fdac-team', areas: ['alder'] }),
    makeService('may-run', { areas: ['cedar'], status: { state: 'unknown' } }),
    makeService('beside', { type: 'related', kind: 'edge-of-care', areas: ['birch'] }),
  ],
});
const gaps = gapsIn(directory, coverageAt(directory, DAY));
const gap = (id: string) => gaps.find(({ authority }) => authority.id === id);

test('gaps are the authorities with nothing recorded, not those with a record that may not run', () => {
  expect(gaps.map(({ authority, overall }) => [authority.id, overall])).toEqual([
    ['birch', 'not-known'],
    ['elm', 'not-known'],
    ['fir', 'not-known'],
    ['willow', 'not-known'],
  ]);
});

test('need is the figure, or why it is missing', () => {
  expect(gap('birch')?.need).toEqual({ lookedAfter: 90, rate: 90 });
  expect(gap('elm')?.need).toEqual({ missing: 'Too few' });
  expect(gap('willow')?.need).toEqual({ missing: 'The figures are for England only' });
});

test('distance is the number of borders to the nearest running service, which is named', () => {
  expect(gap('birch')?.nearest.local).toMatchObject({ hops: 1, in: [{ authority: { id: 'alder' } }] });
  expect(gap('fir')?.nearest.fdac).toMatchObject({ hops: 4, in: [{ services: [{ id: 'team' }] }] });
  expect(gap('birch')?.nearest.pause).toBeUndefined();
  expect(gap('willow')?.nearest.local).toBeUndefined();
});

test('neighbours are counted where a service runs', () => {
  expect(gap('birch')?.neighbours).toEqual({ total: 2, withRunning: 1 });
  expect(gap('elm')?.neighbours).toEqual({ total: 2, withRunning: 0 });
});

test('similar authorities are counted where a service runs, and are not known where no model compares', () => {
  expect(gap('birch')?.similar).toEqual({ total: 2, withRunning: 1 });
  expect(gap('willow')?.similar).toBeUndefined();
});

test('whom to talk to: in a similar authority first, then next door, then in the region, each service once', () => {
  const of = (id: string) => gap(id)?.comparable.map(({ service, through }) => `${service.id} ${through}`);
  expect(of('birch')).toEqual(['team similar', 'runs similar']);
  expect(of('elm')).toEqual(['team region', 'runs region']);
  expect(of('willow')).toEqual([]);
});

describe('none confirmed', () => {
  const confirmed = makeDirectory({
    ...directory,
    confirmedNone: [
      {
        authority: 'elm',
        types: ['pause', 'fdac', 'local'],
        'as-of': '2026',
        by: 'Elm Council',
        evidence: [{ url: 'https://example.org/', title: 'An answer' }],
      },
    ],
  });
  const found = gapsIn(confirmed, coverageAt(confirmed, DAY));

  test('is distinguished from not known, and asked about in different words', () => {
    expect(found.map(({ overall }) => overall)).toEqual(['not-known', 'confirmed-none', 'not-known', 'not-known']);
    expect(found.map(howToFindOut)[1]).toContain('whether there is still none');
    expect(found.map(howToFindOut)[0]).toContain('who works with parents');
  });
});

test.each([
  ['looked-after', ['birch', 'fir', 'elm', 'willow']],
  ['rate', ['birch', 'fir', 'elm', 'willow']],
  ['distance-pause', ['birch', 'elm', 'fir', 'willow']],
  ['distance-fdac', ['fir', 'elm', 'birch', 'willow']],
  ['distance-local', ['fir', 'elm', 'birch', 'willow']],
  ['similar', ['birch', 'elm', 'fir', 'willow']],
  ['neighbours', ['birch', 'elm', 'fir', 'willow']],
  ['region', ['birch', 'elm', 'fir', 'willow']],
])('the order by %s puts the most first and what has no figure last', (id, expected) => {
  const order = GAP_ORDERS.find((other) => other.id === id);
  expect(order?.sort(gaps.toReversed()).map(({ authority }) => authority.id)).toEqual(expected);
});

test('every order is tested here', () => {
  expect(GAP_ORDERS.map(({ id }) => id)).toHaveLength(8);
});
