import { idsInForce } from '../../model/area-dates.ts';
import type { Directory } from '../../model/directory.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';

/** Ids of the neighbours of each authority, over land and water. */
export type Borders = ReadonlyMap<string, ReadonlySet<string>>;

/** The distance in borders to the nearest of some authorities, and the ids of all that are at this distance. */
export type Reach = { hops: number; nearest: readonly string[] };

/**
 * The neighbours of each authority on a day. The data has the borders of the day on which it was made. A former
 * authority gets the borders of its successors, and a later one those of its predecessor.
 */
export function bordersAt(
  { neighbours, authorities: rows }: Directory,
  authorities: readonly LocalAuthority[],
): Borders {
  const idsOnDay = new Set(authorities.map(({ id }) => id));
  const onDay = (id: string): string[] => idsInForce(rows, id, (other) => idsOnDay.has(other));
  const borders = new Map<string, Set<string>>(authorities.map(({ id }) => [id, new Set<string>()]));
  for (const [id, { land, water }] of neighbours)
    for (const here of onDay(id))
      for (const there of [...land, ...water.map((link) => link.id)].flatMap(onDay))
        if (here !== there) borders.get(here)?.add(there);
  return borders;
}

/**
 * The distance of each authority to the nearest of `from`, in borders (breadth-first search); 0 for those in `from`. An
 * authority that cannot be reached has no entry.
 */
export function reachFrom(borders: Borders, from: readonly string[]): Map<string, Reach> {
  const reached = new Map<string, { hops: number; nearest: Set<string> }>(
    from.map((id) => [id, { hops: 0, nearest: new Set([id]) }]),
  );
  let edge = [...reached.keys()];
  for (let hops = 1; edge.length; hops += 1) {
    const next = new Set<string>();
    for (const id of edge)
      for (const other of borders.get(id) ?? []) {
        const known = reached.get(other) ?? { hops, nearest: new Set<string>() };
        if (known.hops < hops) continue;
        for (const source of reached.get(id)?.nearest ?? []) known.nearest.add(source);
        reached.set(other, known);
        next.add(other);
      }
    edge = [...next];
  }
  return new Map([...reached].map(([id, { hops, nearest }]) => [id, { hops, nearest: [...nearest].toSorted() }]));
}
