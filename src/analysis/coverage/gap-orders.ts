import type { Gap } from './gaps.ts';
import { COUNTED_TYPES, type CountedType } from './states.ts';

/**
 * An order in which gaps can be listed. Gaps without a figure come last, and gaps with equal figures are sorted by
 * name.
 */
export type GapOrder = { id: string; label: string; sort(gaps: readonly Gap[]): Gap[] };

const by =
  (figure: (gap: Gap) => number | undefined) =>
  (gaps: readonly Gap[]): Gap[] =>
    gaps.toSorted((a, b) => compare(figure(a), figure(b)) || byName(a, b));

const byName = (a: Gap, b: Gap): number => a.authority.name.localeCompare(b.authority.name, 'en-GB');

/** Largest first. */
const compare = (a: number | undefined, b: number | undefined): number =>
  a === b ? 0 : a === undefined ? 1 : b === undefined ? -1 : b - a;

const DISTANCE: Record<CountedType, string> = {
  pause: 'Distance to Pause',
  fdac: 'Distance to an FDAC',
  local: 'Distance to a locally developed service',
};

export const GAP_ORDERS: readonly GapOrder[] = [
  {
    id: 'looked-after',
    label: 'Children looked after',
    sort: by(({ need }) => ('missing' in need ? undefined : need.lookedAfter)),
  },
  {
    id: 'rate',
    label: 'Rate of children looked after',
    sort: by(({ need }) => ('missing' in need ? undefined : need.rate)),
  },
  ...COUNTED_TYPES.map((type) => ({
    id: `distance-${type}`,
    label: DISTANCE[type],
    sort: by(({ nearest }) => nearest[type]?.hops),
  })),
  { id: 'similar', label: 'Similar councils with a service', sort: by(({ similar }) => similar?.withRunning) },
  { id: 'neighbours', label: 'Neighbours with a service', sort: by(({ neighbours }) => neighbours.withRunning) },
  {
    id: 'region',
    label: 'Region',
    sort: (gaps) =>
      gaps.toSorted((a, b) =>
        a.authority.region < b.authority.region ? -1 : a.authority.region > b.authority.region ? 1 : byName(a, b),
      ),
  },
];
