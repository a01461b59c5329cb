import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { servicesOfArea } from '../areas.ts';
import { timingOf } from '../inheritance.ts';
import { sameKind } from '../nearby.ts';
import type { NearService } from '../next-steps/nearest-running.ts';
import { isCounted } from '../provision.ts';

/** A service recorded as running that could be asked instead of another, and how near it is, in words. */
export type Alternative = { service: Service; why: string };

/** How many of the nearest services to search for one that works at the same point. */
export const NEAREST = 12;

/**
 * The nearest recurrent-care service recorded as running, preferring one that works at one of the same points of the
 * journey. It is looked for in the areas that the service serves, may serve or once served, then across the fewest
 * borders. Where nothing is found, a service of the same kind anywhere. Undefined where there is none.
 *
 * @param nearestTo returns the NEAREST services closest to an authority, as nearestRunning gives them
 */
export function nearestAlternative(
  service: Service,
  directory: Directory,
  nearestTo: (area: string) => readonly NearService[],
): Alternative | undefined {
  const areas = [service.areas, service['areas-uncertain'] ?? [], service['areas-formerly'] ?? []].flat();
  const here = areas.flatMap((id) => servicesOfArea(directory, id)).filter((other) => isRunning(other));
  const near = areas.flatMap((id) => nearestTo(id)).toSorted((a, b) => a.hops - b.hops);
  const candidates = [...here.map((other) => ({ service: other, hops: 0 })), ...near].filter(
    ({ service: { id } }) => id !== service.id,
  );
  const points = timingOf(service, directory);
  const alike = candidates.find(({ service: other }) =>
    timingOf(other, directory).some((point) => points.includes(point)),
  );
  if (alike) return { service: alike.service, why: `${nearness(alike.hops)} that works at one of the same points` };
  if (candidates[0]) return { service: candidates[0].service, why: nearness(candidates[0].hops) };
  const [kin] = sameKind(service, directory);
  return kin && { service: kin, why: 'a service of the same kind, recorded as running in another part of the country' };
}

const isRunning = (service: Service): boolean => isCounted(service) && service.status.state === 'operational';

/** "the nearest service recorded as running (next door)" */
const nearness = (hops: number): string =>
  `the nearest service recorded as running (${hops === 0 ? 'in the same area' : hops === 1 ? 'next door' : `${hops} areas away`})`;
