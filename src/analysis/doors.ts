import type { Door } from '../model/schema/door.ts';
import type { WayIn } from './way-in.ts';

/** Professionals ring first what is theirs; what is for the public alone comes last. */
const FOR: readonly Door['for'][] = ['professionals', 'both', 'unknown', 'public'];

/** The doors of a council in the order in which to try them: by day before out of hours, numbers before pages. */
export const inOrder = (doors: readonly Door[]): Door[] => doors.toSorted((a, b) => placeOf(a) - placeOf(b));

const placeOf = (door: Door): number =>
  (door.hours === 'out-of-hours' ? 100 : 0) + (door.phone ? 0 : 10) + FOR.indexOf(door.for);

/** The ways through one council in two groups: those for professionals, and those for parents and the public alone. */
export type CouncilWays = {
  council: { id: string; name: string };
  /** For professionals, for both, and where it is not recorded for whom; the home page too. */
  professionals: WayIn[];
  public: WayIn[];
};

/** The ways through councils, by council and group, each in the order in which the ways came. */
export function byCouncil(ways: readonly WayIn[]): CouncilWays[] {
  const councils = new Map<string, CouncilWays>();
  for (const way of ways) {
    if (!way.council) continue;
    const found = councils.get(way.council.id) ?? { council: way.council, professionals: [], public: [] };
    found[way.door?.for === 'public' ? 'public' : 'professionals'].push(way);
    councils.set(way.council.id, found);
  }
  return [...councils.values()];
}
