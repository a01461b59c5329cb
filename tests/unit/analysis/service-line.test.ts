import { expect, test } from 'vitest';
import { lineOf, runningFirst } from '../../../src/analysis/service-line.ts';
import { makeAuthority, makeDirectory, makeService } from './make.ts';

const day = '2026-11-24';
const authorities = ['a', 'b', 'c', 'd'].map((id) => makeAuthority(id));
const directory = makeDirectory({ authorities });

test('a line names at most two areas and then counts, and says how old its evidence is', () => {
  const many = makeService('many', {
    areas: ['a', 'b', 'c', 'd'],
    status: { state: 'operational', 'as-of': '2019-03' },
  });
  expect(lineOf(many, directory, day)).toMatchObject({ where: 'a, b and 2 more', age: 'old', last: 'March 2019' });
  expect(lineOf(makeService('two', { areas: ['a', 'b'] }), directory, day).where).toBe('a and b');
  expect(lineOf(makeService('unsaid'), directory, day)).toMatchObject({ where: 'Areas not recorded', last: 'no date' });
  expect(lineOf({ ...makeService('may'), 'areas-uncertain': ['a'] }, directory, day).where).toBe('Areas not certain');
});

test('running services come first, and closed ones last, each group sorted by name', () => {
  const of = (id: string, state: 'operational' | 'closed' | 'unknown' | 'in-development') =>
    makeService(id, { status: { state } });
  const services = [
    of('z', 'closed'),
    of('y', 'unknown'),
    of('b', 'operational'),
    of('x', 'in-development'),
    of('a', 'operational'),
  ];
  expect(runningFirst(services).map(({ id }) => id)).toEqual(['a', 'b', 'x', 'y', 'z']);
});
