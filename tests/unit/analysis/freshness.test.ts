import { describe, expect, test } from 'vitest';
import {
  advice,
  ageInWords,
  dateInWords,
  evidenceDate,
  freshness,
  monthsSince,
} from '../../../src/analysis/freshness.ts';
import { makeService } from './make.ts';

const TODAY = '2026-11-24';

describe('monthsSince', () => {
  test.each([
    ['2026-11-24', 0],
    ['2026-10-24', 1],
    ['2026-10-25', 0],
    ['2026-11', 0],
    ['2026', 0],
    ['2025', 10],
    ['2021-06', 64],
    ['2028', 0],
  ])('%s is %i months before 24 November 2026', (date, months) => {
    expect(monthsSince(date, TODAY)).toBe(months);
  });
});

describe('ageInWords', () => {
  test.each([
    ['2026', 'this year'],
    ['2026-11', 'this month'],
    ['2026-11-20', 'this month'],
    ['2026-10-30', 'last month'],
    ['2026-09', 'one month ago'],
    ['2026-07-24', 'four months ago'],
    ['2025', 'within the last year'],
    ['2025-11-24', 'one year ago'],
    ['2024-11', 'over one year ago'],
    ['2021-06', 'over five years ago'],
    ['2021-11-24', 'five years ago'],
    ['2012', 'over 13 years ago'],
  ])('%s was %s', (date, words) => {
    expect(ageInWords(date, TODAY)).toBe(words);
  });
});

test('a date is written with the precision that it has', () => {
  expect(['2021', '2021-06', '2021-06-08'].map(dateInWords)).toEqual(['2021', 'June 2021', '8 June 2021']);
});

test('freshness changes exactly at its stated limits', () => {
  expect(freshness('2025-11-24', TODAY)).toBe('fresh');
  expect(freshness('2025-10-23', TODAY)).toBe('ageing');
  expect(freshness('2023-11-24', TODAY)).toBe('ageing');
  expect(freshness('2023-10-23', TODAY)).toBe('old');
  expect(freshness(undefined, TODAY)).toBe('undated');
});

describe('evidenceDate', () => {
  const page = (published: string, supports: string[]) => ({
    url: 'https://example.org/',
    title: 'A page',
    published,
    supports,
  });

  test('is the date of the status, even where a newer page is about something else', () => {
    const status = { state: 'unknown', 'as-of': '2017' } as const;
    expect(evidenceDate(makeService('a', { status, evidence: [page('2024', ['background'])] }))).toBe('2017');
  });

  test('otherwise the newest evidence for the status, otherwise the newest of all', () => {
    const evidence = [page('2019', ['status']), page('2018-05', ['status']), page('2022', ['areas'])];
    expect(evidenceDate(makeService('a', { evidence }))).toBe('2019');
    expect(evidenceDate(makeService('a', { evidence: [page('2022', ['areas'])] }))).toBe('2022');
  });

  test('is undefined where no evidence is dated', () => {
    expect(evidenceDate(makeService('a'))).toBeUndefined();
  });
});

test('the advice is to call first, unless recent evidence shows that the service runs', () => {
  const at = (state: 'operational' | 'closed' | 'in-development' | 'unknown', asOf: string) =>
    advice(makeService('a', { status: { state, 'as-of': asOf } }), TODAY);
  expect(at('operational', '2026-05')).toBe('Ring to check places and how to refer.');
  expect(at('operational', '2021-03')).toBe('Ring before you refer.');
  expect(at('unknown', '2026-05')).toBe('Ring before you refer.');
  expect(at('in-development', '2026-05')).toBe('Ask whether it has opened.');
  expect(at('closed', '2026-05')).toContain('Look for what serves the area now.');
  expect(advice(makeService('a'), TODAY)).toBe('Ring before you refer.');
});
