import type { Directory } from '../../model/directory.ts';
import { latest } from '../../model/partial-date.ts';
import type { Service } from '../../model/schema/service.ts';
import { servicesOfArea } from '../areas.ts';
import type { Borders } from '../coverage/distance.ts';
import { evidenceDate } from '../freshness.ts';
import { isCounted } from '../provision.ts';

/** A service recorded as running, its distance in borders, and whether it takes people from outside its areas. */
export type NearService = { service: Service; hops: number; outside: 'yes' | 'no' | 'unknown' };

/**
 * The recurrent-care services recorded as running that are nearest to an authority by the number of borders; at the
 * same distance, those with the newest evidence first. The authority's own services are left out.
 *
 * @param borders the neighbours of each authority on the day, as bordersAt gives them
 * @param most the most services to give
 */
export function nearestRunning(id: string, directory: Directory, borders: Borders, most: number): NearService[] {
  const seen = new Set([id]);
  const own = new Set(servicesOfArea(directory, id));
  const found = new Map<string, NearService>();
  let edge = [id];
  for (let hops = 1; edge.length && found.size < most; hops += 1) {
    edge = [...new Set(edge.flatMap((area) => [...(borders.get(area) ?? [])]))].filter((area) => !seen.has(area));
    for (const area of edge) seen.add(area);
    const here = edge.flatMap((area) => servicesOfArea(directory, area)).filter((service) => isNear(service, own));
    for (const service of here.toSorted(byNewest))
      if (!found.has(service.id)) found.set(service.id, { service, hops, outside: takesFromOutside(service) });
  }
  return [...found.values()].slice(0, most);
}

const isNear = (service: Service, own: ReadonlySet<Service>): boolean =>
  isCounted(service) && service.status.state === 'operational' && !own.has(service);

const byNewest = (a: Service, b: Service): number => dayOf(b).localeCompare(dayOf(a)) || a.id.localeCompare(b.id);

const dayOf = (service: Service): string => {
  const date = evidenceDate(service);
  return date ? latest(date) : '';
};

/**
 * Whether a service takes parents from outside its areas: as its record says, or `no` where every pathway has the
 * criterion that parents live there.
 */
export function takesFromOutside(service: Service): NearService['outside'] {
  if (service['takes-from-outside']) return service['takes-from-outside'];
  const pathways = service.pathways ?? [];
  const isBound = pathways.map(({ criteria = [] }) => criteria.some(({ rule }) => rule?.['lives-in'] === 'areas'));
  return isBound.length > 0 && isBound.every(Boolean) ? 'no' : 'unknown';
}
