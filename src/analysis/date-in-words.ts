// Separate from the ages of records, so that a page that only writes dates does not load their schemas.
import type { PartialDate } from '../model/partial-date.ts';

/** The months in English. */
export const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Makes a function that writes a date with the month names of a language, as exactly as the date is given. */
export const dateWith =
  (months: readonly string[]) =>
  (date: PartialDate): string => {
    const [year, month, day] = date.split('-');
    const name = months[Number(month) - 1];
    return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  };

/** A date as people write it, as exactly as it is given: "2021", "June 2021", "18 March 2021". */
export const dateInWords = dateWith(MONTHS);
