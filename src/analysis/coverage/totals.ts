import type { Directory } from '../../model/directory.ts';
import type { Region } from '../../model/schema/area.ts';
import type { AreaCoverage } from './coverage.ts';
import { COUNTED_TYPES, type CountedType, OVERALL_STATES, type Overall, STATES, type State } from './states.ts';

/** The number of authorities, of each overall state, and of each state of each type. */
export type Totals = {
  authorities: number;
  overall: Record<Overall, number>;
  types: Record<CountedType, Record<State, number>>;
};

const none = <K extends string>(keys: readonly K[]): Record<K, number> =>
  Object.fromEntries(keys.map((key) => [key, 0])) as Record<K, number>;

/** Counts some authorities; each is counted once overall and once for each type. */
export function totalsOf(areas: readonly AreaCoverage[]): Totals {
  const totals: Totals = {
    authorities: areas.length,
    overall: none(OVERALL_STATES),
    types: { pause: none(STATES), fdac: none(STATES), local: none(STATES) },
  };
  for (const { overall, types } of areas) {
    totals.overall[overall] += 1;
    for (const type of COUNTED_TYPES) totals.types[type][types[type].state] += 1;
  }
  return totals;
}

/** Totals of both countries, of England, of Wales, and of each region in the order of the data. */
export function totalsByPlace({ regions }: Directory, areas: readonly AreaCoverage[]) {
  const mapped = regions.filter(({ kind }) => kind !== 'beyond');
  const within = (places: readonly Region[]) => {
    const ids = new Set(places.map(({ id }) => id));
    return totalsOf(areas.filter(({ authority }) => ids.has(authority.region)));
  };
  return {
    all: within(mapped),
    england: within(mapped.filter(({ kind }) => kind === 'english-region')),
    wales: within(mapped.filter(({ kind }) => kind === 'wales')),
    regions: mapped.map((region) => ({ region, totals: within([region]) })),
  };
}
