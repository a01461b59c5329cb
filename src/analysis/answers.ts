import type { Directory } from '../model/directory.ts';
import { earliest, type PartialDate } from '../model/partial-date.ts';
import type { ConfirmedNone } from '../model/schema/area.ts';
import type { DoorEvidence } from '../model/schema/door.ts';
import type { Evidence } from '../model/schema/evidence.ts';
import type { Told } from '../model/schema/told.ts';
import { authoritiesAt } from './areas.ts';
import { dateInWords } from './freshness.ts';

/** How many councils and services have answered us, as the records' `told` evidence has it. */
export type Answers = {
  councils: { answered: number; total: number };
  services: { answered: number; total: number };
  /** The date of the first answer; undefined where there is none. */
  since: PartialDate | undefined;
};

/**
 * Counts the answers in the records. A council has answered where it told us of one of its doors or that it has no
 * service; a service where an office told us of it.
 *
 * @param today `YYYY-MM-DD`: the councils of that day are counted
 */
export function answersIn(directory: Directory, today: string): Answers {
  const councils = authoritiesAt(directory, today).map(({ id }) => datesOfCouncil(id, directory));
  const services = directory.services.map(({ evidence }) => answersOf(evidence).map(({ date }) => date));
  const answered = (all: readonly PartialDate[][]) => ({
    answered: all.filter((dates) => dates.length > 0).length,
    total: all.length,
  });
  const [first] = [...councils, ...services].flat().toSorted((a, b) => earliest(a).localeCompare(earliest(b)));
  return { councils: answered(councils), services: answered(services), since: first };
}

const datesOfCouncil = (id: string, { councils, confirmedNone }: Directory): PartialDate[] =>
  [
    ...(councils.get(id)?.doors ?? []).map(({ evidence }) => evidence),
    ...confirmedNone.filter(({ authority }) => authority === id).map(({ evidence }) => evidence),
  ].flatMap((evidence) => answersOf(evidence).flatMap(({ by, date }) => (by === 'council' ? date : [])));

/** What offices told us among some evidence. */
const answersOf = (evidence: readonly (Evidence | DoorEvidence | ConfirmedNone['evidence'][number])[]): Told[] =>
  evidence.flatMap((item) => ('told' in item ? item.told : []));

/** "31 of 175 councils and 12 of 101 services answered since March 2026."; or that none has yet. */
export function answersInWords({ councils, services, since }: Answers): string {
  if (!since) return 'No council and no service has answered us yet.';
  const of = ({ answered, total }: Answers['councils'], what: string): string => `${answered} of ${total} ${what}`;
  return `${of(councils, 'councils')} and ${of(services, 'services')} answered since ${dateInWords(since)}.`;
}
