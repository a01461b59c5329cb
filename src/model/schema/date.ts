import { z } from 'zod/mini';
import { isPartialDate } from '../partial-date.ts';

const NO_DATE =
  'is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.';

/** What a JSON Schema can express of a date: the form, and years as numbers, but not which months have 31 days. */
const IN_JSON_SCHEMA = {
  type: ['string', 'integer'],
  pattern: '^(19\\d\\d|20\\d\\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  minimum: 1900,
  maximum: 2100,
  patternErrorMessage: `This ${NO_DATE}`,
};

/** YAML reads a bare year as a number, which is accepted and turned into text. */
export const partialDate = z
  .pipe(
    z.transform((value: unknown) => (typeof value === 'number' ? String(value) : value)),
    z.string().check(z.refine(isPartialDate, { error: NO_DATE })),
  )
  .check(z.meta(IN_JSON_SCHEMA));
