import type { Value } from '../contribute/values.ts';
import { fold } from '../model/fold.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { ukPhone } from '../model/uk-phone.ts';
import { saysNothing } from '../model/words-for-nothing.ts';
import type { TextForm } from './fields.ts';

/**
 * What somebody typed, in the form in which it is written: "12/10/2026" and "12 October 2026" as 2026-10-12, a number in
 * groups, an address with its beginning, a text on one line. A word for nothing, such as "N/A", is no answer. What is none
 * of these stays as it was typed.
 */
export function tidy(typed: string, form: TextForm | 'number'): string {
  const text = typed.trim().replaceAll(/\s*[\r\n]+\s*/g, ' ');
  if (saysNothing(text)) return '';
  if (form === 'date') return dateIn(text);
  if (form === 'phone') return ukPhone(text);
  return form === 'web' && HOST.test(text) ? `https://${text}` : text;
}

/** A tidy answer as a record has it: YAML reads a bare year as a number. */
export function asRecorded(tidied: string, form: TextForm | 'number'): Value {
  const isNumber = (form === 'date' && /^\d{4}$/.test(tidied)) || (form === 'number' && /^\d+(\.\d+)?$/.test(tidied));
  return isNumber ? Number(tidied) : tidied;
}

/** An address that begins with its host, such as www.example.org/page. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i;

/** The day stands before the month, as it does in Britain, unless the month is a word. */
const ORDERS = [
  /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)?(?: of)?[ ./-])?\s*(?<month>\d{1,2}|[a-z]{3,9})[ .,/-]+(?<year>\d{4})$/i,
  /^(?<month>[a-z]{3,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?,? (?<year>\d{4})$/i,
  /^(?<year>\d{4})[ ./-](?<month>\d{1,2})(?:[ ./-](?<day>\d{1,2}))?$/,
];

function dateIn(text: string): string {
  const { day, month = '', year } = ORDERS.map((order) => order.exec(text)?.groups).find(Boolean) ?? {};
  const number = /\d/.test(month) ? Number(month) : numberOf(fold(month));
  const date = [year, number, day].filter((part) => part !== undefined).map((part) => String(part).padStart(2, '0'));
  return year && number && isPartialDate(date.join('-')) ? date.join('-') : text;
}

const MONTHS = [
  ...['january', 'february', 'march', 'april', 'may', 'june'],
  ...['july', 'august', 'september', 'october', 'november', 'december'],
];

/** A month by its name or the beginning of it, from 1; 0 where it is none. */
const numberOf = (name: string): number => MONTHS.findIndex((month) => name && month.startsWith(name)) + 1;
