import { expect, test } from 'vitest';
import { nearestRunning, takesFromOutside } from '../../../../src/analysis/next-steps/nearest-running.ts';
import { makeDirectory, makeService } from '../make.ts';

/** Five areas in a row: a next to b, b next to c, and so on. */
const borders = new Map(
  ['a', 'b', 'c', 'd', 'e'].map((id, index, all) => [
    id,
    new Set([all[index - 1], all[index + 1]].filter((other) => other !== undefined)),
  ]),
);
const running = (id: string, areas: string[], date = '2021') =>
  makeService(id, { areas, status: { state: 'operational', 'as-of': date } });

const near = (services: ReturnType<typeof makeService>[], id = 'a', most = 3) =>
  nearestRunning(id, makeDirectory({ services }), borders, most).map(({ service, hops }) => [service.id, hops]);

test('the nearest come first, and among equally near ones the one with the newest evidence', () => {
  expect(near([running('far', ['d']), running('old', ['b'], '2019'), running('new', ['b'], '2024-03')])).toEqual([
    ['new', 1],
    ['old', 1],
    ['far', 3],
  ]);
});

test('closed, unknown and related services and those of the area itself are not among them', () => {
  const services = [
    makeService('ended', { areas: ['b'], status: { state: 'closed', closed: '2020' } }),
    makeService('doubtful', { areas: ['b'], status: { state: 'unknown' } }),
    makeService('beside', { areas: ['b'], type: 'related' }),
    running('own', ['a', 'b']),
    running('there', ['c']),
  ];
  expect(near(services)).toEqual([['there', 2]]);
});

test('at most the given number are named, a service of many areas once, and none where no border leads', () => {
  expect(near([running('one', ['b', 'c']), running('two', ['c']), running('three', ['d'])], 'a', 2)).toEqual([
    ['one', 1],
    ['two', 2],
  ]);
  expect(near([running('one', ['b'])], 'elsewhere')).toEqual([]);
});

test('whether a service takes people from outside is its own statement, or a criterion of every pathway; otherwise not known', () => {
  const living = {
    timing: 'unknown' as const,
    who: 'unknown' as const,
    criteria: [{ text: 'Lives here', rule: { 'lives-in': 'areas' as const } }],
  };
  const open = { timing: 'unknown' as const, who: 'unknown' as const };
  expect(takesFromOutside(makeService('a', { pathways: [living] }))).toBe('no');
  expect(takesFromOutside(makeService('a', { pathways: [living, open] }))).toBe('unknown');
  expect(takesFromOutside(makeService('a'))).toBe('unknown');
  expect(takesFromOutside(makeService('a', { 'takes-from-outside': 'yes' }))).toBe('yes');
});
