import { expect, test } from 'vitest';
import { type Changes, overTime } from '../../../../src/analysis/coverage/over-time.ts';
import { makeService } from '../make.ts';

const ids = ({ opened, closed, renamed }: Changes) => [opened, closed, renamed].map((all) => all.map(({ id }) => id));

test('dated changes are listed in their year, and undated ones separately', () => {
  const { years, undated } = overTime([
    makeService('a', { status: { state: 'operational', opened: '2018-04' } }),
    makeService('b', { status: { state: 'closed', opened: '2018', closed: '2020-12' } }),
    makeService('c', { status: { state: 'closed' } }),
    makeService('d', { status: { state: 'operational' }, 'also-known-as': ['Other'] }),
    makeService('e', { status: { state: 'in-development', 'as-of': '2020' } }),
    makeService('f', { status: { state: 'unknown', 'as-of': '2020' } }),
    makeService('g', { type: 'related', kind: 'edge-of-care', status: { state: 'operational', opened: '2019' } }),
  ]);
  expect(years.map(({ year, ...changes }) => [year, ...ids(changes)])).toEqual([
    ['2018', ['a', 'b'], [], []],
    ['2020', [], ['b'], []],
  ]);
  expect(ids(undated)).toEqual([['c', 'd'], ['c'], []]);
});

test('a service under a new name is renamed: the old one did not close, and the new one did not open', () => {
  const { years, undated } = overTime([
    makeService('old', { status: { state: 'closed', opened: '2015', closed: '2024', 'followed-by': 'new' } }),
    makeService('new', { status: { state: 'operational', opened: '2024', follows: 'old' } }),
    makeService('late', { status: { state: 'operational', follows: 'gone' } }),
  ]);
  expect(years.map(({ year, ...changes }) => [year, ...ids(changes)])).toEqual([
    ['2015', ['old'], [], []],
    ['2024', [], [], ['new']],
  ]);
  expect(ids(undated)).toEqual([[], [], ['late']]);
});
