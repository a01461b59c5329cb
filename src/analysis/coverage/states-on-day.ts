import type { Directory } from '../../model/directory.ts';
import { predecessorIds } from '../succession.ts';
import { coverageAt } from './coverage.ts';
import type { Overall } from './states.ts';

/**
 * The state of each authority of the hexagon map on `day` (`YYYY-MM-DD`). An authority that did not exist yet has the
 * state of its predecessor, so that the maps of all years have the same cells.
 */
export function statesOnDay(directory: Directory, day: string): Map<string, Overall> {
  const then = new Map(coverageAt(directory, day).map(({ authority, overall }) => [authority.id, overall]));
  const stateOf = (id: string): Overall | undefined =>
    then.get(id) ??
    predecessorIds(directory, id)
      .map(stateOf)
      .find((state) => state !== undefined);
  return new Map(
    [...directory.hexagons.keys()].flatMap((id) => {
      const state = stateOf(id);
      return state ? [[id, state] as const] : [];
    }),
  );
}
