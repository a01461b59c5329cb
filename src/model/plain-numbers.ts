import type { Scalar } from 'yaml';

/** Figures as everyone reads them: no nought before them, no plus, no power of ten, no base but ten. */
const PLAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/** The years of records: 2021.0 is a number, and no year. */
const FIRST_YEAR = 1900;

/**
 * Takes the numbers among some values that are written otherwise than in plain figures (007, 0x7E5, +2021, 2.021e3) for
 * no numbers, so that no field has them: nobody would see from the file which number it is.
 */
export function withPlainNumbers(values: readonly Scalar[]): void {
  for (const scalar of values)
    if (typeof scalar.value === 'number' && !isPlain(scalar.source ?? '', scalar.value)) scalar.value = Number.NaN;
}

const isPlain = (source: string, value: number): boolean =>
  PLAIN.test(source) && !(source.includes('.') && Number.isInteger(value) && value >= FIRST_YEAR);
