import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { servicesOfArea } from '../areas.ts';
import { timingOf } from '../inheritance.ts';
import { sameKind } from '../nearby.ts';
import type { NearService } from '../next-steps/nearest-running.ts';
import { isCounted } from '../provision.ts';

/** A service that is recorded as running and could be asked in another's place, and how near it is, in words. */
export type Alternative = { service: Service; why: string };

/** So many of the nearest are looked at for one that works at the same time. */
export const NEAREST = 12;

/**
 * The nearest recurrent-care service recorded as running, first one that works at one of the same points of the journey:
 * in one of the areas that a service serves, may serve or once served, else over the fewest borders from one of them. Where
 * no area is recorded, one of the same kind anywhere. Undefined where there is none.
 *
 * @param nearestTo the nearest to an authority, as nearestRunning gives them, as many as NEAREST says
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
