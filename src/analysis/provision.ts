import type { Directory } from '../model/directory.ts';
import type { Service, ServiceType } from '../model/schema/service.ts';
import { authoritiesAt, servicesOfArea } from './areas.ts';

/** True for a recurrent-care service. Related services never count. */
export const isCounted = ({ type }: Pick<Service, 'type'>): boolean => type !== 'related';

/**
 * What is recorded for an authority today. `none-recorded` means that no record was found, never that there is no service;
 * `not-known` that the only records are too old or too thin to say whether anything runs.
 */
export type Recorded = 'running' | 'in-development' | 'not-known' | 'closed-only' | 'none-recorded';

/** The best that the counted services say, in the order of the states above. */
export function recordedFor(services: readonly Service[]): Recorded {
  const states = services.filter(isCounted).map(({ status }) => status.state);
  if (states.includes('operational')) return 'running';
  if (states.includes('in-development')) return 'in-development';
  if (states.includes('unknown')) return 'not-known';
  return states.length ? 'closed-only' : 'none-recorded';
}

export const RECORDED_IN_WORDS: Record<Recorded, string> = {
  running: 'Recorded as running',
  'in-development': 'In development',
  'not-known': 'Recorded, not known if running',
  'closed-only': 'Closed only',
  'none-recorded': 'None recorded',
};

/** The state of an authority in words; where only related services are listed it says so. */
export const recordedInWords = (services: readonly Service[]): string =>
  services.length > 0 && !services.some(isCounted)
    ? 'Related services only, not counted'
    : RECORDED_IN_WORDS[recordedFor(services)];

const SENTENCES: Record<Recorded, string> = {
  running: 'A recurrent-care service is recorded as running here.',
  'in-development': 'A recurrent-care service is recorded as in development here.',
  'not-known': 'A recurrent-care service is recorded here; whether it runs now is not known.',
  'closed-only': 'The only recurrent-care services recorded here have closed.',
  'none-recorded': 'No recurrent-care service is recorded here.',
};

/** The state of an authority as a sentence. */
export const recordedInSentence = (services: readonly Service[]): string => SENTENCES[recordedFor(services)];

/** How many of the authorities in being on `day` have each state, in one region or (without one) in all. */
export function countRecorded(directory: Directory, day: string, region?: string): Record<Recorded, number> {
  const counts: Record<Recorded, number> = {
    running: 0,
    'in-development': 0,
    'not-known': 0,
    'closed-only': 0,
    'none-recorded': 0,
  };
  for (const { id, region: own } of authoritiesAt(directory, day)) {
    if (region && own !== region) continue;
    counts[recordedFor(servicesOfArea(directory, id))] += 1;
  }
  return counts;
}

/** The authorities of a region that any record of a type names, whatever its status: to lay beside a published count. */
export const authoritiesNamed = (directory: Directory, day: string, region: string, type: ServiceType): string[] =>
  authoritiesAt(directory, day)
    .filter(
      ({ id, region: own }) => own === region && servicesOfArea(directory, id).some((service) => service.type === type),
    )
    .map(({ id }) => id);
