import type { AreaCoverage } from './coverage/coverage.ts';
import { COUNTED_TYPES, OVERALL_STATES, type Overall } from './coverage/states.ts';

/** How many authorities have each state, in the order of the states; 0 where none has. */
export const countOverall = (areas: readonly Pick<AreaCoverage, 'overall'>[]): Map<Overall, number> =>
  new Map(OVERALL_STATES.map((state) => [state, areas.filter(({ overall }) => overall === state).length]));

/** What a map of these counts shows, in two sentences. */
export function coverageSentence(counts: ReadonlyMap<Overall, number>): string {
  const of = (state: Overall): number => counts.get(state) ?? 0;
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const running = [...COUNTED_TYPES, 'several' as const].reduce((sum, state) => sum + of(state), 0);
  return [
    `Of ${all} local authorities, ${running} have a recurrent-care service recorded as running.`,
    `For ${of('not-known')} nothing is recorded, which is not the same as no service.`,
  ].join(' ');
}
