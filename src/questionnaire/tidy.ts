import { fold } from '../model/fold.ts';
import { isPartialDate } from '../model/partial-date.ts';
import { ukPhone } from '../model/uk-phone.ts';
import { saysNothing } from '../model/words-for-nothing.ts';
import type { TextForm } from './fields.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * What somebody typed, in the form in which it is written: "12/10/2026" and "12 October 2026" as 2026-10-12, a number in
 * groups, an address with its beginning. A word for nothing, such as "N/A", is no answer. What is none of these comes back
 * as it was typed.
 */
export function tidy(typed: string, form: TextForm | 'number'): string {
  const text = typed.trim();
  if (saysNothing(text)) return '';
  if (form === 'date') return dateIn(text);
  if (form === 'phone') return ukPhone(text);
  if (form === 'web') return text.replace(/^www\./i, 'https://$&');
  return typed;
}

/** The day stands before the month, as it does in Britain. */
function dateIn(text: string): string {
  const [, day = '', named = '', year = ''] =
    /^(?:(\d{1,2})(?:st|nd|rd|th)?[ ./-])?\s*(\d{1,2}|[a-z]{3,9})[ ./-]\s*(\d{4})$/i.exec(text) ?? [];
  const month = /\d/.test(named) ? Number(named) : MONTHS.indexOf(fold(named).slice(0, 3)) + 1;
  const date = [year, month, day && Number(day)].filter((part) => part !== '').join('-');
  const padded = date.replaceAll(/-(\d)(?!\d)/g, '-0$1');
  return year && month && isPartialDate(padded) ? padded : text;
}
