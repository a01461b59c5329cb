import { rowsAfter } from '../../model/area-dates.ts';
import type { Directory } from '../../model/directory.ts';
import { earliest, latest, type PartialDate } from '../../model/partial-date.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Service } from '../../model/schema/service.ts';
import { servicesOfArea } from '../areas.ts';
import { evidenceDate } from '../freshness.ts';
import { isCounted } from '../provision.ts';
import { predecessorIds } from '../succession.ts';
import { type OnDay, onDay } from './on-day.ts';

/** One record, and what it says about one authority on a day. */
export type RecordOnDay = OnDay & {
  service: Service;
  /** True where the record is about only a part of the authority. */
  part: boolean;
};

/**
 * The recurrent-care services that may serve an authority, where no source is sure, and that had begun and not closed
 * by `day`.
 */
export const mayServeOnDay = ({ services }: Directory, { id }: LocalAuthority, day: string): Service[] =>
  services.filter(
    (service) =>
      service['areas-uncertain']?.includes(id) &&
      isCounted(service) &&
      (onDay(service, day)?.state ?? 'closed') !== 'closed',
  );

/** All services by the authorities that they used to serve, for `servicesOnDay`. */
export function formerlyByArea({ services }: Directory): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const service of services)
    for (const id of service['areas-formerly'] ?? []) found.set(id, [...(found.get(id) ?? []), service]);
  return found;
}

/**
 * The services that name an authority among their areas, whatever their dates. For a former authority they include
 * those of its successors that were not in force yet on `day`; for a later one those of the authorities that it
 * replaced. Each is listed once, in the order of ids.
 */
export const servicesOf = (directory: Directory, authority: LocalAuthority, day: string): Service[] =>
  [
    ...new Set(
      [authority.id, ...successorsOf(directory, authority, day), ...predecessorIds(directory, authority.id)].flatMap(
        (id) => servicesOfArea(directory, id),
      ),
    ),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Ids of the authorities that took over from one and had not begun by `day`. */
function successorsOf({ authorities }: Directory, authority: LocalAuthority, day: string): string[] {
  const began = (other: string) => authorities.some((row) => row.id === other && earliest(row['valid-from']) <= day);
  const later = rowsAfter(authorities, [authority]).map((row) => row.id);
  return later.filter((other) => other !== authority.id && !began(other));
}

/**
 * What the records say about an authority on a day on which it was in force, in the order of their ids. A former
 * authority gets the records of its successors, as inferred, and a later one those of the authorities that it replaced.
 * An area that a service used to serve is unsure until the day of the evidence that this ended; without such a day it
 * is left out.
 */
export function servicesOnDay(
  directory: Directory,
  authority: LocalAuthority,
  day: string,
  formerly: ReadonlyMap<string, readonly Service[]> = formerlyByArea(directory),
): RecordOnDay[] {
  const { id } = authority;
  const successors = successorsOf(directory, authority, day);
  const before = predecessorIds(directory, id);
  const now = servicesOf(directory, authority, day).flatMap((service) =>
    service.areas.includes(id)
      ? (asServed(service, id, day) ?? [])
      : (asSucceeded(service, successors, day) ?? asInherited(service, before, day) ?? []),
  );
  const once = (formerly.get(id) ?? [])
    .filter(({ areas }) => !areas.includes(id))
    .flatMap((service) => asServedOnce(service, day) ?? []);
  return [...now, ...once].toSorted((a, b) => (a.service.id < b.service.id ? -1 : 1));
}

/**
 * What a record says about an area that it names. An area that joined later is not served before its date, and is
 * unsure on the days that an inexact date can mean.
 */
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

/**
 * True where evidence dated after an area joined shows the service there, so that on the day of a build today's state
 * applies.
 */
function isSeenSince(service: Service, since: PartialDate, day: string): boolean {
  const seen = evidenceDate(service);
  return seen !== undefined && earliest(since) <= earliest(seen) && earliest(seen) <= day;
}

/**
 * What a record says about a former authority, from its successors. The service covers a part of it unless it covers
 * the whole of every successor.
 */
function asSucceeded(service: Service, successors: readonly string[], day: string): RecordOnDay | undefined {
  const served = successors
    .filter((id) => service.areas.includes(id))
    .flatMap((id) => asServed(service, id, day) ?? []);
  const whole = served.length === successors.length && served.every(({ part }) => !part);
  return served[0] && { ...served[0], confidence: 'inferred', part: !whole };
}

/**
 * What a record says about an authority, from the one that it replaced. A service that covered all of that is taken to
 * cover it; with one that covered a part, it is unsure.
 */
function asInherited(service: Service, before: readonly string[], day: string): RecordOnDay | undefined {
  const [from] = before.filter((id) => service.areas.includes(id));
  const said = from === undefined ? undefined : asServed(service, from, day);
  if (!said) return undefined;
  const state = said.part && said.state === 'running' ? 'unsure' : said.state;
  return { ...said, state, part: false, confidence: 'inferred' };
}

function asServedOnce(service: Service, day: string): RecordOnDay | undefined {
  const ended = service['areas-as-of'] ?? evidenceDate(service);
  const said = ended && day < earliest(ended) ? onDay(service, day) : undefined;
  if (!said || said.state === 'closed') return undefined;
  return { ...said, service, part: false, state: 'unsure', confidence: 'inferred' };
}
