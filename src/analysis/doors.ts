import type { Door } from '../model/schema/door.ts';
import type { ContactRoute } from './contact-route.ts';

/** The order of contact points by audience: those for professionals first, those for the public alone last. */
const FOR: readonly Door['for'][] = ['professionals', 'both', 'unknown', 'public'];

/**
 * Sorts the contact points (`doors`) of a council in the order in which to try them: office hours before out of hours,
 * telephone numbers before pages.
 */
export const inOrder = (doors: readonly Door[]): Door[] => doors.toSorted((a, b) => placeOf(a) - placeOf(b));

const placeOf = (door: Door): number =>
  (door.hours === 'out-of-hours' ? 100 : 0) + (door.phone ? 0 : 10) + FOR.indexOf(door.for);

/** The contact points of one council in two groups: for professionals, and for parents and the public alone. */
export type CouncilRoutes = {
  council: { id: string; name: string };
  /** Those for professionals, for both or for an unknown audience, and the home page. */
  professionals: ContactRoute[];
  public: ContactRoute[];
};

/** Groups the contact points of councils by council and audience, in the order in which they are given. */
export function byCouncil(ways: readonly ContactRoute[]): CouncilRoutes[] {
  const councils = new Map<string, CouncilRoutes>();
  for (const way of ways) {
    if (!way.council) continue;
    const found = councils.get(way.council.id) ?? { council: way.council, professionals: [], public: [] };
    found[way.door?.for === 'public' ? 'public' : 'professionals'].push(way);
    councils.set(way.council.id, found);
  }
  return [...councils.values()];
}
