import { dateInWords } from '../analysis/freshness.ts';
import { compareDates, isPartialDate } from '../model/partial-date.ts';
import type { Service } from '../model/schema/service.ts';
import { questionAt } from '../questionnaire/question-at.ts';

/**
 * The reason, in a sentence, why an entry cannot be confirmed; undefined where it can be. Only newer evidence renews a date,
 * and where it is not known whether a service runs there is nothing to confirm.
 *
 * @param date the date of the evidence that the form brings; undefined where it has none
 */
export function whyUnconfirmed(service: Service | undefined, date: unknown): string | undefined {
  if (service?.status.state === 'unknown') return NOT_KNOWN;
  if (date === undefined) return UNDATED;
  const known = service?.status['as-of'];
  // The checker reports what is not a date.
  if (!known || !isPartialDate(String(date)) || compareDates(String(date), known) > 0) return undefined;
  return `The entry rests on evidence of ${dateInWords(known)}, and what you name is not newer. Name something newer, or leave the entry as it is.`;
}

const NOT_KNOWN = `The entry does not say that the service runs, so there is nothing to confirm. If it runs, say so with the form “Correct an entry”, under “${questionAt('status.state').label}”.`;

const UNDATED = `“${questionAt('evidence.0.published').label}” has no answer yet, and an entry is renewed only by evidence with a date. Give the date of the page, or say which office told you.`;
