import { dateInWords } from '../analysis/freshness.ts';
import { compareDates, isPartialDate } from '../model/partial-date.ts';
import type { Service } from '../model/schema/service.ts';
import { questionAt } from '../questionnaire/question-at.ts';

/**
 * Why an entry cannot be confirmed, in a sentence: a date is renewed by newer evidence and by nothing else, and of a service
 * that is not known to run there is nothing to confirm. Undefined where it can be.
 *
 * @param date the date of the evidence that the form brings; undefined where it has none
 */
export function whyUnconfirmed(service: Service | undefined, date: unknown): string | undefined {
  if (service?.status.state === 'unknown') return NOT_KNOWN;
  if (date === undefined) return UNDATED;
  const known = service?.status['as-of'];
  // What is no date at all, the checker names.
  if (!known || !isPartialDate(String(date)) || compareDates(String(date), known) > 0) return undefined;
  return `The entry rests on evidence of ${dateInWords(known)}, and what you name is not newer. Name something newer, or leave the entry as it is.`;
}

const NOT_KNOWN = `The entry does not say that the service runs, so there is nothing to confirm. If it runs, say so with the form “Correct an entry”, under “${questionAt('status.state').label}”.`;

const UNDATED = `“${questionAt('evidence.0.published').label}” has no answer yet, and an entry is renewed only by evidence with a date. Give the date of the page, or say which office told you.`;
