import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import { areasInWords } from './areas.ts';
import { dateInWords, dateWithAge, evidenceDate } from './freshness.ts';
import { firstNumber, type WayToRing, waysIn } from './reach.ts';
import { inShort } from './who-answers.ts';

/** Whom to ring of a service in a note; undefined for a closed one, and where the reader has to choose among councils. */
export const numberOfNote = (service: Service, directory: Directory): WayToRing | undefined =>
  service.status.state === 'closed' ? undefined : firstNumber(waysIn(service, directory));

/**
 * What a case note needs of a service, a line each. It says nothing of any parent.
 *
 * @param day from which ages are counted, `YYYY-MM-DD`
 * @param address the whole address of the service's page
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
