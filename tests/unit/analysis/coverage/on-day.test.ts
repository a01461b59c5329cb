import { describe, expect, test } from 'vitest';
import { onDay } from '../../../../src/analysis/coverage/on-day.ts';
import type { ServiceRecord } from '../../../../src/model/schema/service.ts';
import { makeService } from '../make.ts';

const says = (status: ServiceRecord['status'], day: string, published: string[] = []): string => {
  const evidence = published.map((date) => ({
    url: 'https://example.org/',
    title: 'A page',
    published: date,
    supports: ['status'],
  }));
  const said = onDay(makeService('a', { status, ...(evidence.length ? { evidence } : {}) }), day);
  return said ? `${said.state}, ${said.confidence}` : 'not there';
};

describe('a service that is recorded as running', () => {
  const status = { state: 'operational', opened: '2018-04', 'as-of': '2022-03-10' } as const;

  test.each([
    ['2018-03-31', 'not there'],
    ['2018-04-01', 'unsure, inferred'],
    ['2018-04-29', 'unsure, inferred'],
    ['2018-04-30', 'running, inferred'],
    ['2022-03-09', 'running, inferred'],
    ['2022-03-10', 'running, fresh'],
    ['2023-03-10', 'running, fresh'],
    ['2023-04-10', 'running, ageing'],
    ['2025-04-10', 'running, old'],
  ])('on %s is %s', (day, expected) => {
    expect(says(status, day)).toBe(expected);
  });

  test('without an opening date, is unsure before the first dated evidence', () => {
    expect(says({ state: 'operational', 'as-of': '2022' }, '2021-06-01')).toBe('unsure, inferred');
    expect(says({ state: 'operational', 'as-of': '2022' }, '2022-01-01')).toBe('running, fresh');
  });

  test('runs from earlier evidence on, and is as old as that evidence', () => {
    expect(says({ state: 'operational', 'as-of': '2022' }, '2021-06-01', ['2020-12'])).toBe('running, fresh');
    expect(says({ state: 'operational', 'as-of': '2022' }, '2021-06-01', ['2016'])).toBe('running, inferred');
    expect(says({ state: 'operational', 'as-of': '2022' }, '2021-06-01', ['2021'])).toBe('unsure, inferred');
  });

  test('that opened and was confirmed in one year is inferred during that year', () => {
    const same = { state: 'operational', opened: '2025', 'as-of': '2025' } as const;
    expect(says(same, '2025-03-01')).toBe('running, inferred');
    expect(says(same, '2025-12-31')).toBe('running, fresh');
  });

  test('was in development where evidence of that time shows the plan', () => {
    expect(says(status, '2018-01-01', ['2017-11'])).toBe('in-development, fresh');
    expect(says(status, '2017-11-29', ['2017-11'])).toBe('not there');
  });

  test('without any date, is undated', () => {
    expect(says({ state: 'operational' }, '2021-06-01')).toBe('running, undated');
    expect(says({ state: 'operational', opened: '2015' }, '2014-12-31')).toBe('not there');
  });
});

describe('a service that has closed', () => {
  test('within the month in which it opened: not there, unsure, and closed again', () => {
    const brief = { state: 'closed', opened: '2022-03', closed: '2022-03', 'as-of': '2023' } as const;
    expect(says(brief, '2022-02-28')).toBe('not there');
    expect(says(brief, '2022-03-15')).toBe('unsure, inferred');
    expect(says(brief, '2022-03-31')).toBe('unsure, inferred');
    expect(says(brief, '2022-04-01')).toBe('closed, inferred');
    expect(says(brief, '2023-02-01')).toBe('closed, fresh');
  });

  test('ran before its closing date if it had opened, otherwise is unsure', () => {
    expect(says({ state: 'closed', opened: '2018', closed: '2022-10', 'as-of': '2023' }, '2021-06-01')).toBe(
      'running, inferred',
    );
    expect(says({ state: 'closed', closed: '2022-10', 'as-of': '2023' }, '2021-06-01')).toBe('unsure, inferred');
    expect(says({ state: 'closed', closed: '2022-10', 'as-of': '2023' }, '2021-06-01', ['2021-01'])).toBe(
      'running, fresh',
    );
  });

  test('is closed within the days of its closing date once evidence says so', () => {
    const status = { state: 'closed', opened: '2015', closed: '2019', 'as-of': '2019-05-22' } as const;
    expect(says(status, '2019-05-21')).toBe('unsure, inferred');
    expect(says(status, '2019-05-22')).toBe('closed, fresh');
  });

  test('without a closing date, is closed from the date of the evidence on', () => {
    const status = { state: 'closed', opened: '2015-12', 'as-of': '2019-05-22' } as const;
    expect(says(status, '2019-05-22')).toBe('closed, fresh');
    expect(says(status, '2019-05-21')).toBe('unsure, inferred');
    expect(says({ ...status, 'last-seen-running': '2018' }, '2018-06-01')).toBe('running, inferred');
    expect(says(status, '2018-06-01', ['2017-12'])).toBe('running, fresh');
  });

  test('without any date of the closure, is closed after the last evidence that it ran', () => {
    const status = { state: 'closed', opened: '2015', 'last-seen-running': '2018-01' } as const;
    expect(says(status, '2018-01-31')).toBe('running, inferred');
    expect(says(status, '2018-02-01')).toBe('closed, undated');
    expect(says({ state: 'closed' }, '1999-01-01')).toBe('closed, undated');
  });
});

describe('a service that may run', () => {
  const status = { state: 'unknown', opened: '2016-01', 'last-seen-running': '2019-03', 'as-of': '2019-03' } as const;

  test.each([
    ['2015-12-31', 'not there'],
    ['2018-06-01', 'running, inferred'],
    ['2019-03-31', 'running, fresh'],
    ['2019-04-01', 'unsure, fresh'],
    ['2026-11-24', 'unsure, old'],
  ])('on %s is %s', (day, expected) => {
    expect(says(status, day)).toBe(expected);
  });
});

test('a service in development is so from the evidence of the plan on', () => {
  const status = { state: 'in-development', 'as-of': '2022-09-16' } as const;
  expect(says(status, '2022-09-15')).toBe('not there');
  expect(says(status, '2022-09-16')).toBe('in-development, fresh');
  expect(says(status, '2022-01-01', ['2021-12-30'])).toBe('in-development, fresh');
  expect(says({ state: 'in-development' }, '2000-01-01')).toBe('in-development, undated');
});
