import type { Scalar } from 'yaml';

/** Numbers in plain notation: no leading zero, no plus sign, no exponent, only decimal. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The first year that records can name: 2021.0 is a number but not a year. */
const FIRST_YEAR = 1900;

/**
 * Makes numbers in other notations (007, 0x7E5, +2021, 2.021e3) invalid, so that no field accepts them: readers of the
 * file could not tell which number is meant.
 */
export function withPlainNumbers(numbers: readonly Scalar[]): void {
  for (const scalar of numbers)
    if (typeof scalar.value === 'number' && !isPlain(scalar.source ?? '', scalar.value)) scalar.value = Number.NaN;
}

const isPlain = (source: string, value: number): boolean =>
  PLAIN.test(source) && !(source.includes('.') && Number.isInteger(value) && value >= FIRST_YEAR);
