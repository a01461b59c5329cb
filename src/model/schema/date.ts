import { z } from 'zod';
import { isPartialDate } from '../partial-date.ts';

/** YAML reads a bare year as a number; it is the same year, so the number is taken as its text. */
export const partialDate = z.preprocess(
  (value) => (typeof value === 'number' ? String(value) : value),
  z.string().refine(isPartialDate, {
    error: 'is not a date. Write a year, a month or a day that exists: 2021, 2021-03 or 2021-03-18.',
  }),
);
