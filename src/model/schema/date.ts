import { z } from 'zod';
import { isPartialDate } from '../partial-date.ts';

const NO_DATE =
  'is not a date. Write one that exists, with the year first: 2026-10-12 for 12 October 2026, or 2026-10, or 2026.';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A date as people write it, where it can mean one thing alone: October 2026, or 31/12/2026; 12/10/2026 can be two days. */
function reading(text: string): string | undefined {
  const [, day, word = '', year] = /^(?:(\d\d?)[ /.-])?([a-z]+|\d\d?)[ /.-](\d{4})$/i.exec(text) ?? [];
  const month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1 || (Number(day) > 12 ? Number(word) : 0);
  const date = [year, month, ...(day ? [day] : [])].map((part) => String(part).padStart(2, '0')).join('-');
  return isPartialDate(date) ? date : undefined;
}

function faultOf(input: unknown): string {
  const date = reading(String(input));
  return date ? `${NO_DATE} This may be ${date}.` : NO_DATE;
}

/** All that a JSON Schema can say of it: the form, and years as numbers; not which months have 31 days. */
const IN_JSON_SCHEMA = {
  type: ['string', 'integer'],
  pattern: '^(19\\d\\d|20\\d\\d|2100)(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?$',
  minimum: 1900,
  maximum: 2100,
  patternErrorMessage: `This ${NO_DATE}`,
};

/** YAML reads a bare year as a number; it is the same year, so the number is taken as its text. */
export const partialDate = z
  .preprocess(
    (value) => (typeof value === 'number' ? String(value) : value),
    z.string().refine(isPartialDate, { error: ({ input }) => faultOf(input) }),
  )
  .meta(IN_JSON_SCHEMA);
