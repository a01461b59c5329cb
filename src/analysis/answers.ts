import type { CouncilOrFormer, Directory } from '../model/directory.ts';
import { earliest, newest, type PartialDate } from '../model/partial-date.ts';
import type { ConfirmedNone } from '../model/schema/area.ts';
import type { DoorEvidence } from '../model/schema/door.ts';
import type { Evidence } from '../model/schema/evidence.ts';
import type { Service } from '../model/schema/service.ts';
import type { Told } from '../model/schema/told.ts';
import { authoritiesAt } from './areas.ts';
import { dateInWords } from './freshness.ts';

/** A council or service that we ask, and the dates of its answers, from the `told` evidence in the records. */
export type AnswersOf = { kind: 'council' | 'service'; id: string; name: string; dates: PartialDate[] };

/**
 * Every council in force on the day and every service, with its answers. A council has answered where it told us about
 * one of its contact points (`doors`), that it has no service, or about a service for its area alone. A service has
 * answered where any office told us about it.
 *
 * @param today `YYYY-MM-DD`: the councils of that day are listed
 */
export const answersOfAll = (directory: Directory, today: string): AnswersOf[] => [
  ...authoritiesAt(directory, today).map(
    ({ id, name }): AnswersOf => ({ kind: 'council', id, name, dates: datesOfCouncil(id, directory) }),
  ),
  ...directory.services.map(
    ({ id, name, evidence }): AnswersOf => ({
      ...{ kind: 'service', id, name },
      dates: answersIn(evidence).map(({ date }) => date),
    }),
  ),
];

const datesOfCouncil = (id: string, { councils, confirmedNone, services }: Directory): PartialDate[] =>
  [
    ...(ownRow(councils.get(id))?.doors ?? []).map(({ evidence }) => evidence),
    ...confirmedNone.filter(({ authority }) => authority === id).map(({ evidence }) => evidence),
    ...services.filter((service) => servesAlone(service, id)).map(({ evidence }) => evidence),
  ].flatMap((evidence) => answersIn(evidence).flatMap(({ by, date }) => (by === 'council' ? date : [])));

/** The row of a council, unless it is that of a former council, whose answers are not its own. */
const ownRow = (council: CouncilOrFormer | undefined) => (council?.of ? undefined : council);

/** True where a service has this area only. With several areas, the answer could be from the council of any of them. */
const servesAlone = ({ areas }: Service, id: string): boolean => areas.length === 1 && areas[0] === id;

/** The answers of offices in a list of evidence. */
const answersIn = (evidence: readonly (Evidence | DoorEvidence | ConfirmedNone['evidence'][number])[]): Told[] =>
  evidence.flatMap((item) => ('told' in item ? item.told : []));

/** Those that have answered, with the date of the newest answer; newest first. */
export const answeredByDate = (all: readonly AnswersOf[]): (AnswersOf & { date: PartialDate })[] =>
  all
    .flatMap((one) => {
      const date = newest(one.dates);
      return date ? [{ ...one, date }] : [];
    })
    .toSorted((a, b) => earliest(b.date).localeCompare(earliest(a.date)));

/**
 * "31 of 175 councils and 12 of 101 services answered since March 2026.", or a sentence that nobody has answered yet.
 */
export function answersInWords(all: readonly AnswersOf[]): string {
  const [first] = all.flatMap(({ dates }) => dates).toSorted((a, b) => earliest(a).localeCompare(earliest(b)));
  if (!first) return 'No council and no service has answered us yet.';
  const count = (kind: AnswersOf['kind']): string => {
    const ofKind = all.filter((one) => one.kind === kind);
    return `${ofKind.filter(({ dates }) => dates.length > 0).length} of ${ofKind.length} ${kind}s`;
  };
  return `${count('council')} and ${count('service')} answered since ${dateInWords(first)}.`;
}
