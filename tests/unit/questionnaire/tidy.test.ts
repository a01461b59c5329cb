import { expect, test } from 'vitest';
import { tidy } from '../../../src/questionnaire/tidy.ts';

test.each([
  ['12/10/2026', '2026-10-12'],
  ['1.2.2026', '2026-02-01'],
  ['31-12-2026', '2026-12-31'],
  ['12 October 2026', '2026-10-12'],
  ['1st Sept 2026', '2026-09-01'],
  ['October 2026', '2026-10'],
  ['10/2026', '2026-10'],
  [' 2026-10-12 ', '2026-10-12'],
  ['2026', '2026'],
  ['31/02/2026', '31/02/2026'],
  ['last spring', 'last spring'],
  ['12/10/26', '12/10/26'],
])('a date: %s', (typed, written) => expect(tidy(typed, 'date')).toBe(written));

test.each([
  ['01614960000', '0161 496 0000'],
  ['"0161 496 0000"', '0161 496 0000'],
  ['(0161) 496-0000', '0161 496 0000'],
  ['ask at the desk', 'ask at the desk'],
])('a number: %s', (typed, written) => expect(tidy(typed, 'phone')).toBe(written));

test('an address without its scheme, and other texts', () => {
  expect(tidy('www.example.org', 'web')).toBe('https://www.example.org');
  expect(tidy('http://example.org', 'web')).toBe('http://example.org');
  expect(tidy('www.example.org', 'long')).toBe('www.example.org');
});

test.each(['N/A', ' tbc ', '-', '?', 'Not known', 'none'])(
  'a word that means “nothing” is not an answer: %s',
  (typed) => {
    for (const form of ['short', 'long', 'date', 'web', 'phone', 'email', 'id', 'number'] as const)
      expect([form, tidy(typed, form)]).toEqual([form, '']);
  },
);
