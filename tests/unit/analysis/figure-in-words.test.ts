import { expect, test } from 'vitest';
import { figureInWords } from '../../../src/analysis/figure-in-words.ts';

test.each([
  [{ value: 32263, unit: '£' }, '£32,263'],
  [{ value: 23.7, unit: '%' }, '23.7%'],
  [{ value: 57, unit: '%', of: 56 }, '57% of 56'],
  [{ value: 6, unit: 'babies', of: 38 }, '6 of 38 babies'],
  [{ value: 224, unit: 'referrals' }, '224 referrals'],
  [{ value: 'January 2018' }, 'January 2018'],
])('%o is written "%s"', (figure, said) => {
  expect(figureInWords(figure)).toBe(said);
});
