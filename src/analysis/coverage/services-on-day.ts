import { rowsAfter } from '../../model/area-dates.ts';
import type { Directory } from '../../model/directory.ts';
import { earliest, latest, type PartialDate } from '../../model/partial-date.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Service } from '../../model/schema/service.ts';
import { servicesOfArea } from '../areas.ts';
import { evidenceDate } from '../freshness.ts';
import { isCounted } from '../provision.ts';
import { cameFrom } from '../succession.ts';
import { type OnDay, onDay } from './on-day.ts';

/** One record and what it says of one authority on a day. */
export type RecordOnDay = OnDay & {
  service: Service;
  /** True where the record speaks of only a part of the authority. */
  part: boolean;
};

/** The recurrent-care services that may serve an authority, as no source is sure, and that had begun and not closed by `day`. */
export const mayServeOnDay = ({ services }: Directory, { id }: LocalAuthority, day: string): Service[] =>
  services.filter(
    (service) =>
      service['areas-uncertain']?.includes(id) &&
      isCounted(service) &&
      (onDay(service, day)?.state ?? 'closed') !== 'closed',
  );

/** The counted and related services by the authorities that they served once, for `servicesOnDay`. */
export function formerlyByArea({ services }: Directory): Map<string, Service[]> {
  const found = new Map<string, Service[]>();
  for (const service of services)
    for (const id of service['areas-formerly'] ?? []) found.set(id, [...(found.get(id) ?? []), service]);
  return found;
}

/**
 * The services that name an authority among their areas; for a former one those of the authorities that took its place by
 * now and were not in being on `day`, and for a later one those of the authorities that it came from and that are no more.
 * In the order of their ids, each once, whatever their dates.
 */
export const servicesOf = (directory: Directory, authority: LocalAuthority, day: string): Service[] =>
  [
    ...new Set(
      [authority.id, ...successorsOf(directory, authority, day), ...cameFrom(directory, authority.id)].flatMap((id) =>
        servicesOfArea(directory, id),
      ),
    ),
  ].toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Ids of the authorities that took over from one, and were not in being on `day`. */
function successorsOf({ authorities }: Directory, authority: LocalAuthority, day: string): string[] {
  const began = (other: string) => authorities.some((row) => row.id === other && earliest(row['valid-from']) <= day);
  const later = rowsAfter(authorities, [authority]).map((row) => row.id);
  return later.filter((other) => other !== authority.id && !began(other));
}

/**
 * What the records say of an authority on a day on which it was in being, in the order of their ids. A former authority
 * takes what is recorded of those that took its place, as inferred; a later one what is recorded of those that it came from. An area that a service served once counts as unsure
 * until the day of the evidence that it no longer does; with no such day it is left out.
 */
export function servicesOnDay(
  directory: Directory,
  authority: LocalAuthority,
  day: string,
  formerly: ReadonlyMap<string, readonly Service[]> = formerlyByArea(directory),
): RecordOnDay[] {
  const { id } = authority;
  const successors = successorsOf(directory, authority, day);
  const before = cameFrom(directory, id);
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

/** Of a former authority it serves a part where it does not serve the whole of each that took its place. */
function asSucceeded(service: Service, successors: readonly string[], day: string): RecordOnDay | undefined {
  const served = successors
    .filter((id) => service.areas.includes(id))
    .flatMap((id) => asServed(service, id, day) ?? []);
  const whole = served.length === successors.length && served.every(({ part }) => !part);
  return served[0] && { ...served[0], confidence: 'inferred', part: !whole };
}

/** What served the whole of an authority is taken to serve what came of it. Of what served a part, nobody knows which. */
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
