import { expect, test } from 'vitest';
import { briefSummary, toAsk } from '../../../src/analysis/brief.ts';
import { coverageAt } from '../../../src/analysis/coverage/coverage.ts';
import { similarTo } from '../../../src/analysis/similar.ts';
import { makeAuthority, makeDirectory, makeService } from './make.ts';

const day = '2026-11-24';
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const authorities = [...ids.map((id) => makeAuthority(id)), makeAuthority('away', { region: 'south' })];
const [first = makeAuthority('a')] = authorities;
const figure = (count: number) => ({ 'looked-after': count, rate: 50 });
const need = (counts: Record<string, number>) =>
  ({
    authorities: Object.fromEntries(Object.entries(counts).map(([id, count]) => [id, figure(count)])),
    'not-published': {},
  }) as never;

test('four authorities of the same region that are nearest in size are compared, and the basis says so', () => {
  const directory = makeDirectory({
    authorities,
    need: need({ a: 100, b: 110, c: 1000, d: 90, e: 300, f: 95, away: 100 }),
  });
  const { basis, authorities: found } = similarTo(directory, first, day);
  expect(found.map(({ authority }) => authority.id)).toEqual(['f', 'b', 'd', 'e']);
  expect(basis).toBe(
    'Of the same region, and nearest in the number of children looked after: no published model compares it.',
  );
  expect(found.every(({ closeness }) => closeness === undefined)).toBe(true);
});

test('statistical neighbours are preferred to region and size, the most similar first, wherever they are', () => {
  const directory = makeDirectory({
    authorities,
    need: need({ a: 100, b: 110, c: 1000, d: 90, e: 300, f: 95, away: 100 }),
    similar: { 'as-of': '2025', authorities: { a: { away: 'very-close', c: 'close', gone: 'close' } } } as never,
  });
  const { basis, authorities: found } = similarTo(directory, first, day);
  expect(found.map(({ authority, closeness }) => [authority.id, closeness])).toEqual([
    ['away', 'very-close'],
    ['c', 'close'],
  ]);
  expect(basis).toMatch(/^Statistical neighbours of 2025/);
  expect(similarTo(directory, first, day, 1).authorities).toHaveLength(1);
});

test('where no number is published, neighbours of the same region are compared, and the basis says so', () => {
  const neighbours = new Map([['a', { land: ['e', 'away'], water: [] }]]) as never;
  const { basis, authorities: found } = similarTo(makeDirectory({ authorities, neighbours }), first, day);
  expect(found.map(({ authority }) => authority.id)).toEqual(['e', 'b', 'c', 'd']);
  expect(basis).toContain('neighbours first');
});

test('a brief first says what is there, and then what follows from it', () => {
  const services = [
    makeService('runs', { areas: ['b'], type: 'local', status: { state: 'operational', 'as-of': '2026-10' } }),
  ];
  const [a, b, c] = coverageAt(makeDirectory({ authorities: authorities.slice(0, 3), services }), day);
  if (!a || !b || !c) throw new Error('There are three authorities.');
  expect(briefSummary(c, [b], [b, a])[0]).toContain('running in its one neighbour and 1 of 2 similar authorities.');
  expect(briefSummary(c, [a, b], [])[0]).toContain('running in 1 of its 2 neighbours.');
  expect(briefSummary(a, [c], [c, a])).toEqual([
    'We know of no recurrent-care service here. There may still be one. A service is recorded as running in none of its neighbours and none of 2 similar authorities.',
    'Ask a first whether there is one. If there is none, talk to those who have one.',
  ]);
  expect(briefSummary(b, [a], [a])[1]).toMatch(/^Check that it still takes parents/);
  expect(toAsk(a)[0]).toBe('Does a have Pause, an FDAC or a service of its own, alone or with others? We do not know.');
});
