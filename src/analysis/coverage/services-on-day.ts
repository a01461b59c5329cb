import type { Directory } from '../../model/directory.ts';
import { earliest, latest, type PartialDate } from '../../model/partial-date.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Service } from '../../model/schema/service.ts';
import { evidenceDate } from '../freshness.ts';
import { type OnDay, onDay } from './on-day.ts';

/** One record and what it says of one authority on a day. */
export type RecordOnDay = OnDay & {
  service: Service;
  /** True where the record speaks of only a part of the authority. */
  part: boolean;
};

/** The counted and related services by the authorities that they served once, for `servicesOnDay`. */
export function formerlyByArea({ services }: Directory): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const service of services)
    for (const id of service['areas-formerly'] ?? []) found.set(id, [...(found.get(id) ?? []), service]);
  return found;
}

/**
 * What the records say of an authority on a day on which it was in being, in the order of their ids. A former authority
 * takes what is recorded of those that took its place, as inferred. An area that a service served once counts as unsure
 * until the day of the evidence that it no longer does; with no such day it is left out.
 */
export function servicesOnDay(
  directory: Directory,
  { id, code }: LocalAuthority,
  day: string,
  formerly: ReadonlyMap<string, readonly Service[]> = formerlyByArea(directory),
): RecordOnDay[] {
  const successors = directory.authorities.filter(({ predecessors }) => predecessors?.includes(code));
  const later = successors.map((row) => row.id).filter((other) => other !== id && !isInBeing(successors, other, day));
  const own = (directory.servicesByArea.get(id) ?? []).flatMap((service) => asServed(service, id, day) ?? []);
  const inherited = later.flatMap((successor) =>
    (directory.servicesByArea.get(successor) ?? [])
      .filter(({ areas }) => !areas.includes(id))
      .flatMap((service) => asSucceeded(service, successor, later, day) ?? []),
  );
  const once = (formerly.get(id) ?? []).flatMap((service) => asServedOnce(service, day) ?? []);
  return unique([...own, ...inherited, ...once]);
}

const isInBeing = (rows: readonly LocalAuthority[], id: string, day: string): boolean =>
  rows.some((row) => row.id === id && earliest(row['valid-from']) <= day);

/** An area that joined later is not served before, and unsure within the days that its date can mean. */
function asServed(service: Service, area: string, day: string): RecordOnDay | undefined {
  const since = service['areas-since']?.[area];
  const said = since && day < earliest(since) ? undefined : onDay(service, day);
  if (!said) return undefined;
  const part = service['areas-part']?.includes(area) ?? false;
  const areasDate = since ?? service['areas-as-of'];
  if (since && day < latest(since) && said.state === 'running' && !isSeenSince(service, since, day))
    return { ...said, service, part, state: 'unsure', confidence: 'inferred' };
  return { ...said, service, part, ...(areasDate && day < earliest(areasDate) ? { confidence: 'inferred' } : {}) };
}

/** Evidence of the service dated after an area joined shows it there: today's state holds on the day of a build. */
function isSeenSince(service: Service, since: PartialDate, day: string): boolean {
  const seen = evidenceDate(service);
  return seen !== undefined && earliest(since) <= earliest(seen) && earliest(seen) <= day;
}

/** Of the former authority it may be a part: the successor's own, or what its other successors do not share. */
function asSucceeded(
  service: Service,
  successor: string,
  successors: readonly string[],
  day: string,
): RecordOnDay | undefined {
  const said = asServed(service, successor, day);
  const whole = successors.every((id) => service.areas.includes(id));
  return said && { ...said, confidence: 'inferred', part: said.part || !whole };
}

function asServedOnce(service: Service, day: string): RecordOnDay | undefined {
  const ended = service['areas-as-of'] ?? evidenceDate(service);
  const said = ended && day < earliest(ended) ? onDay(service, day) : undefined;
  if (!said || said.state === 'closed') return undefined;
  return { ...said, service, part: false, state: 'unsure', confidence: 'inferred' };
}

/** Each record once, the first that spoke: an authority's own before what is inferred. */
const unique = (records: readonly RecordOnDay[]): RecordOnDay[] =>
  [...new Map(records.toReversed().map((record) => [record.service.id, record])).values()].toSorted((a, b) =>
    a.service.id < b.service.id ? -1 : 1,
  );
