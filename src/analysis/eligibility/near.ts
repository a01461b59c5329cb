import type { Answers } from './answers.ts';
import { type JudgedService, judgeService, RANK, unlikely } from './judge-service.ts';
import type { MatchRecord } from './record.ts';
import type { Names } from './rule.ts';

/** An authority in the matcher. `next`: ids of its neighbours, land borders first. */
export type MatchArea = { id: string; name: string; region: string; next: readonly string[] };

/**
 * How near a service is: it serves the area, it may serve it, it serves a neighbour, or it may cover the region or
 * country.
 */
export const PLACES = ['here', 'perhaps', 'next-door', 'wider', 'anywhere'] as const;
export type Place = (typeof PLACES)[number];

/** Services that are equally near, as they are recorded. */
export type NearGroup = { place: Place; records: readonly MatchRecord[] };

export type MatchGroup = { place: Place; services: readonly JudgedService[] };

/**
 * The services that are relevant to an area, nearest first. Without an area all open services are in one group. Related
 * services are left out next door, as everywhere on the site.
 */
export function nearTo(records: readonly MatchRecord[], area: MatchArea | undefined): NearGroup[] {
  const groups = new Map<Place, MatchRecord[]>(PLACES.map((place) => [place, []]));
  for (const record of records) {
    const place = area ? placeOf(record, area) : record.state === 'closed' ? undefined : 'anywhere';
    if (place) groups.get(place)?.push(record);
  }
  return [...groups].filter(([, found]) => found.length > 0).map(([place, found]) => ({ place, records: found }));
}

/** Judges services by the answers. In each group, those that fit come first. */
export const judged = (groups: readonly NearGroup[], answers: Answers, today: string, names: Names): MatchGroup[] =>
  groups.map(({ place, records }) => ({
    place,
    services: records
      .map((record) => judgeService(record, answers, today, names))
      .map((service) => ({ service, doubts: unlikely(service) }))
      .toSorted(
        ({ service: a, doubts }, { service: b, doubts: others }) =>
          RANK[a.verdict] - RANK[b.verdict] || doubts - others || counted(a) - counted(b),
      )
      .map(({ service }) => service),
  }));

/** The services that are relevant to the answers, judged and grouped. */
export const matched = (
  records: readonly MatchRecord[],
  area: MatchArea | undefined,
  answers: Answers,
  today: string,
  names: Names,
): MatchGroup[] => judged(nearTo(records, area), answers, today, names);

const counted = ({ record }: JudgedService): number => Number(record.type === 'related');

function placeOf({ areas, uncertain, state, type, region }: MatchRecord, area: MatchArea): Place | undefined {
  if (areas.includes(area.id)) return 'here';
  if (state === 'closed') return undefined;
  if (uncertain.includes(area.id)) return 'perhaps';
  if (type !== 'related' && area.next.some((id) => areas.includes(id))) return 'next-door';
  // Where no source names the areas, the folder shows the region in which the service works.
  const isWide = !areas.length && (region === area.region || region === SEVERAL);
  return isWide ? 'wider' : undefined;
}

/** The folder of services that work in more than one region. */
const SEVERAL = 'several-regions';
