import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import { servicesOfArea } from './areas.ts';
import { isCounted } from './provision.ts';

/**
 * Ids of the neighbours of `areas` that are not among them: over land, and over water where they do not share a land
 * border.
 */
export function neighboursOf({ neighbours }: Directory, areas: readonly string[]): { land: string[]; water: string[] } {
  const outside = (ids: readonly string[]) => [...new Set(ids)].filter((id) => !areas.includes(id));
  const land = outside(areas.flatMap((id) => neighbours.get(id)?.land ?? []));
  const water = outside(areas.flatMap((id) => neighbours.get(id)?.water.map(({ id: other }) => other) ?? []));
  return { land, water: water.filter((id) => !land.includes(id)) };
}

const isOpen = ({ status }: Service): boolean => status.state !== 'closed';

/** The services of some authorities without duplicates and without the service `but`. */
const ofAreas = (directory: Directory, areas: readonly string[], but: Service): Service[] =>
  [...new Set(areas.flatMap((id) => servicesOfArea(directory, id)))].filter(({ id }) => id !== but.id);

/** Other services for the same authorities that are not closed, recurrent-care services first. */
export const sameArea = (service: Service, directory: Directory): Service[] =>
  ofAreas(directory, service.areas, service)
    .filter(isOpen)
    .toSorted((a, b) => Number(isCounted(b)) - Number(isCounted(a)));

/** Services of neighbouring authorities that are not closed, land neighbours first. Related services are left out. */
export function nextDoor(service: Service, directory: Directory): Service[] {
  const { land, water } = neighboursOf(directory, service.areas);
  return ofAreas(directory, [...land, ...water], service).filter(
    (other) => isOpen(other) && isCounted(other) && !other.areas.some((id) => service.areas.includes(id)),
  );
}

/** Services of the same kind that are recorded as running, other than this one: readers can ask them how they work. */
export function* sameKind(service: Service, { services }: Directory): Generator<Service> {
  for (const other of runningByKind(services).get(service.kind) ?? []) if (other.id !== service.id) yield other;
}

const known = new WeakMap<readonly Service[], Map<string, Service[]>>();

/** The running local services by kind, cached because the page of every service needs them. */
function runningByKind(services: readonly Service[]): Map<string, Service[]> {
  const byKind =
    known.get(services) ??
    Map.groupBy(
      services.filter(({ type, status }) => type === 'local' && status.state === 'operational'),
      ({ kind }) => kind,
    );
  known.set(services, byKind);
  return byKind;
}
