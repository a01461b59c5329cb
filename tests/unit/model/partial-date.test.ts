import { describe, expect, test } from 'vitest';
import { compareDates, earliest, isPartialDate, latest, newest } from '../../../src/model/partial-date.ts';
import { partialDate } from '../../../src/model/schema/date.ts';

describe('isPartialDate', () => {
  test.each([
    ['2021', 'a year'],
    ['2021-03', 'a month'],
    ['2021-03-18', 'a day'],
    ['2021-12-31', 'the last day of a year'],
    ['2024-02-29', 'a leap day'],
    ['2000-02-29', 'a leap day of a century that has one'],
    ['1900', 'the first year taken'],
    ['2100', 'the last year taken'],
  ])('takes %s: %s', (text) => {
    expect(isPartialDate(text)).toBe(true);
  });

  test.each([
    ['', 'nothing'],
    ['21', 'half a year'],
    ['1899', 'a year too early'],
    ['2101', 'a year too late'],
    ['2021-', 'a hyphen too many'],
    ['2021-3', 'a month of one figure'],
    ['2021-00', 'month nought'],
    ['2021-13', 'a thirteenth month'],
    ['2021-03-1', 'a day of one figure'],
    ['2021-03-00', 'day nought'],
    ['2021-03-32', 'a day past the end of the longest month'],
    ['2021-04-31', 'a day past the end of a short month'],
    ['2021-02-29', 'a leap day of a common year'],
    ['1900-02-29', 'a leap day of a century that has none'],
    ['2021-03-18T10:00', 'a time'],
    ['2021/03/18', 'slashes'],
    ['18-03-2021', 'day first'],
    [' 2021', 'a space before'],
    ['2021\n', 'a line end after'],
    ['２０２１', 'figures of another width'],
  ])('refuses "%s": %s', (text) => {
    expect(isPartialDate(text)).toBe(false);
  });
});

describe('earliest and latest', () => {
  test.each([
    ['2021', '2021-01-01', '2021-12-31'],
    ['2021-04', '2021-04-01', '2021-04-30'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['2024-02-29', '2024-02-29', '2024-02-29'],
  ])('%s means %s to %s', (date, first, last) => {
    expect([earliest(date), latest(date)]).toEqual([first, last]);
  });
});

describe('compareDates', () => {
  test('orders by the last day that each date can mean', () => {
    const dates = ['2022', '2021-12-30', '2021', '2021-02', '2021-02-27', '2020-12-31', '2021-01-31'];
    expect(dates.toSorted(compareDates)).toEqual([
      '2020-12-31',
      '2021-01-31',
      '2021-02-27',
      '2021-02',
      '2021-12-30',
      '2021',
      '2022',
    ]);
  });

  test('a year and its last day are equal', () => {
    expect(compareDates('2021', '2021-12-31')).toBe(0);
  });

  test('the reverse order gives the reverse result', () => {
    expect(Math.sign(compareDates('2021-02', '2021-03'))).toBe(-1);
    expect(Math.sign(compareDates('2021-03', '2021-02'))).toBe(1);
  });
});

describe('newest', () => {
  test('an empty list has no newest date', () => {
    expect(newest([])).toBeUndefined();
  });

  test('a year is newer than a month in it, because it may mean a later one', () => {
    expect(newest(['2021', '2020-12', '2021-06'])).toBe('2021');
  });

  test('leaves the list unchanged', () => {
    const dates = ['2022', '2020', '2021'];
    newest(dates);
    expect(dates).toEqual(['2022', '2020', '2021']);
  });
});

describe('the schema of a date', () => {
  test('accepts a bare year, which YAML reads as a number, as its text', () => {
    expect(partialDate.parse(2021)).toBe('2021');
  });

  test.each([[2021.5], [true], [null], [['2021']], ['2021-13']])('refuses %j', (value) => {
    expect(partialDate.safeParse(value).success).toBe(false);
  });
});
