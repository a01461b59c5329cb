import { expect, test } from 'vitest';
import { byAge } from '../../../src/analysis/staleness.ts';
import type { ServiceRecord } from '../../../src/model/schema/service.ts';
import { makeDirectory, makeService } from './make.ts';

const TODAY = '2026-11-24';

const since = (id: string, date?: string, fields: Partial<ServiceRecord> = {}) =>
  makeService(id, { status: { state: 'operational', ...(date && { 'as-of': date }) }, ...fields });

test('undated services come first, then the oldest; closed services come last', () => {
  const closed = { state: 'closed', 'as-of': '2015' } as const;
  const services = [
    ...[since('young', '2026-10'), since('old', '2018'), since('undated'), since('older', '2017-12')],
    ...[makeService('closed', { status: closed }), makeService('closed-undated', { status: { state: 'closed' } })],
  ];
  expect(
    byAge(makeDirectory({ services }), TODAY).map(({ service, freshness }) => `${service.id} ${freshness}`),
  ).toEqual([...['undated undated', 'older old', 'old old', 'young fresh', 'closed-undated undated', 'closed old']]);
});

test('what to check is what the record says, otherwise what its age suggests', () => {
  const services = [
    since('a', '2020', { 'needs-checking': ['Who runs it?'] }),
    since('b', '2021', { 'needs-checking': [] }),
  ];
  expect(byAge(makeDirectory({ services }), TODAY).map(({ toCheck }) => toCheck)).toEqual([
    ['Who runs it?'],
    ['Ring before you refer.'],
  ]);
});

test('ask the service first and then the council; nobody where neither is recorded', () => {
  const services = [
    since('a', '2020', { areas: ['north-town'], contact: { phone: '01632 960001' } }),
    since('b', '2021'),
  ];
  const councils = new Map([['north-town', { website: 'https://www.example.org/' }]]);
  const asked = byAge(makeDirectory({ services, councils }), TODAY).map(({ ask }) => ask.map(({ through }) => through));
  expect(asked).toEqual([['service', 'council-home'], []]);
});
