import type { Answers } from './answers.ts';
import { type JudgedService, judgeService, RANK, unlikely } from './judge-service.ts';
import type { MatchRecord } from './record.ts';
import type { Names } from './rule.ts';

/** An authority as the matcher knows it. `next`: ids of its neighbours, land borders first. */
export type MatchArea = { id: string; name: string; region: string; next: readonly string[] };

/** How near a service is: it serves the area, it may, it serves a neighbour, or it may be a route of the region or country. */
export const PLACES = ['here', 'perhaps', 'next-door', 'wider', 'anywhere'] as const;
export type Place = (typeof PLACES)[number];

export type MatchGroup = { place: Place; services: readonly JudgedService[] };

/**
 * Judges the services that bear on an answer, nearest first, in each group those that fit first. Without an area every
 * service that is open stands in one group. Related services are left out next door, as everywhere on the site.
 */
export function matched(
  records: readonly MatchRecord[],
  area: MatchArea | undefined,
  answers: Answers,
  today: string,
  names: Names,
): MatchGroup[] {
  const groups = new Map<Place, MatchRecord[]>(PLACES.map((place) => [place, []]));
  for (const record of records) {
    const place = area ? placeOf(record, area) : record.state === 'closed' ? undefined : 'anywhere';
    if (place) groups.get(place)?.push(record);
  }
  return [...groups]
    .filter(([, found]) => found.length > 0)
    .map(([place, found]) => ({
      place,
      services: found
        .map((record) => judgeService(record, answers, today, names))
        .toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict] || unlikely(a) - unlikely(b) || counted(a) - counted(b)),
    }));
}

const counted = ({ record }: JudgedService): number => Number(record.type === 'related');

function placeOf({ areas, uncertain, state, type, region }: MatchRecord, area: MatchArea): Place | undefined {
  if (areas.includes(area.id)) return 'here';
  if (state === 'closed') return undefined;
  if (uncertain.includes(area.id)) return 'perhaps';
  if (type !== 'related' && area.next.some((id) => areas.includes(id))) return 'next-door';
  // Where no source names the areas, the folder says in which region it works.
  const isWide = !areas.length && (region === area.region || region === SEVERAL);
  return isWide ? 'wider' : undefined;
}

/** The folder of services that work in more than one region. */
const SEVERAL = 'several-regions';
