import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import { areasInWords } from './areas.ts';
import { contactRoutes, firstNumber, type PhoneRoute } from './contact-routes.ts';
import { dateInWords, dateWithAge, evidenceDate } from './freshness.ts';
import { inShort } from './who-answers.ts';

/**
 * The number of a service for a case note; undefined for a closed service, and where the reader has to choose among
 * several councils.
 */
export const numberOfNote = (service: Service, directory: Directory): PhoneRoute | undefined =>
  service.status.state === 'closed' ? undefined : firstNumber(contactRoutes(service, directory));

/**
 * The lines that a case note needs about a service. They say nothing about any parent.
 *
 * @param day the day from which ages are counted, `YYYY-MM-DD`
 * @param address the full address of the service's page
 */
export function caseNote(service: Service, directory: Directory, day: string, address: string): string[] {
  const date = evidenceDate(service);
  const state = directory.vocabulary.status.get(service.status.state)?.label ?? service.status.state;
  const number = numberOfNote(service, directory);
  const where = areasInWords(directory, service.areas);
  return [
    where ? `${service.name} (${where})` : service.name,
    service.summary,
    `${state}. Last evidence: ${date ? dateWithAge(date, day) : 'no date'}.`,
    number ? `Ring ${number.phone}: ${inShort(number)}` : [],
    `Looked up on ${dateInWords(day)}: ${address}`,
  ].flat();
}
