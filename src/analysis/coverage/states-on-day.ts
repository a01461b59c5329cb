import type { Directory } from '../../model/directory.ts';
import { authoritiesAt } from '../areas.ts';
import { predecessorIds } from '../succession.ts';
import { coverageAt } from './coverage.ts';
import type { Overall } from './states.ts';

/**
 * The state on `day` of each authority in force on `today` (both `YYYY-MM-DD`), in the order of ids. An authority that
 * did not exist yet has the state of its predecessor, so that the maps of all years have the same areas.
 */
export function statesOnDay(directory: Directory, day: string, today: string): Map<string, Overall> {
  const then = new Map(coverageAt(directory, day).map(({ authority, overall }) => [authority.id, overall]));
  const stateOf = (id: string): Overall | undefined =>
    then.get(id) ??
    predecessorIds(directory, id)
      .map(stateOf)
      .find((state) => state !== undefined);
  const ids = authoritiesAt(directory, today).map(({ id }) => id);
  return new Map(
    ids.toSorted().flatMap((id) => {
      const state = stateOf(id);
      return state ? [[id, state] as const] : [];
    }),
  );
}
