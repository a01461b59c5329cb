import type { Directory, Neighbours } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import { authoritiesAt } from './areas.ts';
import { idsWithData, inForceOn, predecessorIds } from './succession.ts';

/** Tables whose rows are also used for a successor of the authority, until it has a row of its own. */
export type Borrowing = 'councils' | 'neighbours';

/**
 * A directory for one day. `borrowed` has, for each authority that uses rows of others on that day, the ids of those
 * others.
 */
export type DirectoryOn = { directory: Directory; borrowed: Record<Borrowing, ReadonlyMap<string, string[]>> };

/**
 * The directory for `day` (`YYYY-MM-DD`). The tables are kept by the authorities of the day on which they were made.
 * Here each authority in force has neighbours in force, a council to contact and the services of its area: its own, or
 * those of the authority that it replaced. A page that shows a borrowed row has to say whose it is.
 */
export function directoryOn(directory: Directory, day: string): DirectoryOn {
  const inForce = authoritiesAt(directory, day).map(({ id }) => id);
  const borrowedFrom = (table: ReadonlyMap<string, unknown>) =>
    new Map(
      inForce.flatMap((id) => {
        const from = table.has(id) ? [] : idsWithData(directory, id, (other) => table.has(other));
        return from.length ? [[id, from] as const] : [];
      }),
    );
  const borrowed = { councils: borrowedFrom(directory.councils), neighbours: borrowedFrom(directory.neighbours) };
  const councils = new Map(directory.councils);
  for (const [id, [from = '']] of borrowed.councils) {
    const council = councils.get(from);
    if (council) councils.set(id, council);
  }
  const neighbours = neighboursOn(directory, day, borrowed.neighbours);
  return {
    directory: { ...directory, councils, neighbours, servicesByArea: servicesOn(directory, inForce) },
    borrowed,
  };
}

/**
 * The neighbours of each authority on the day. Two successors of one authority are neighbours of each other; with more
 * than two, nobody knows which are.
 */
function neighboursOn(
  directory: Directory,
  day: string,
  borrowed: ReadonlyMap<string, string[]>,
): Map<string, Neighbours> {
  const on = (ids: readonly string[]) => ids.flatMap((id) => inForceOn(directory, id, day));
  const asOnDay = (self: string, { land, water }: Neighbours): Neighbours => ({
    land: [...new Set(on(land))].filter((id) => id !== self),
    water: water.flatMap(({ id, between }) => on([id]).map((other) => ({ id: other, between }))),
  });
  const found = new Map([...directory.neighbours].map(([id, next]) => [id, asOnDay(id, next)]));
  for (const [id, from] of borrowed) {
    const halves = from.map((other) => inForceOn(directory, other, day)).filter(({ length }) => length === 2);
    const next = from.flatMap((other) => directory.neighbours.get(other) ?? []);
    const land = [...halves.flat(), ...next.flatMap((one) => one.land)];
    found.set(id, asOnDay(id, { land, water: next.flatMap((one) => one.water) }));
  }
  return found;
}

/** The services of each authority and of those that it replaced, so that no record is lost when a council ends. */
function servicesOn(directory: Directory, inForce: readonly string[]): Map<string, Service[]> {
  const { servicesByArea } = directory;
  const found = new Map(servicesByArea);
  for (const id of inForce) {
    const before = predecessorIds(directory, id).flatMap((other) => servicesByArea.get(other) ?? []);
    if (before.length) found.set(id, [...new Set([...(servicesByArea.get(id) ?? []), ...before])].toSorted(byId));
  }
  return found;
}

const byId = (a: Service, b: Service): number => (a.id < b.id ? -1 : 1);
