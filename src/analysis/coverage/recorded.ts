import type { Service } from '../../model/schema/service.ts';
import { isCounted } from '../provision.ts';
import { COUNTED_TYPES, type Overall, STATE_IN_WORDS, type State } from './states.ts';
import type { Totals } from './totals.ts';

/** The strongest state of an authority, whichever types run there. */
export const strongest = (overall: Overall): State =>
  overall === 'pause' || overall === 'fdac' || overall === 'local' || overall === 'several' ? 'running' : overall;

/** How many authorities have each strongest state. */
export function byStrongest({ overall }: Totals): Record<State, number> {
  const {
    several,
    'in-development': inDevelopment,
    unsure,
    closed,
    'confirmed-none': none,
    'not-known': unknown,
  } = overall;
  const running = COUNTED_TYPES.reduce((sum, type) => sum + overall[type], several);
  return { running, 'in-development': inDevelopment, unsure, closed, 'confirmed-none': none, 'not-known': unknown };
}

/** The state of an authority in words; where only related services are listed it says so. */
export const recordedInWords = (overall: Overall, services: readonly Service[]): string =>
  services.length > 0 && !services.some(isCounted)
    ? 'Related services only, not counted'
    : STATE_IN_WORDS[strongest(overall)];

const SENTENCES: Record<State, string> = {
  running: 'A recurrent-care service is recorded as running here.',
  'in-development': 'A recurrent-care service is recorded as in development here.',
  unsure: 'A recurrent-care service is recorded here; whether it runs now is not known.',
  closed: 'The only recurrent-care services recorded here have closed.',
  'confirmed-none': 'It was confirmed that there is no recurrent-care service here.',
  'not-known': 'No recurrent-care service is recorded here.',
};

/** The state of an authority as a sentence. */
export const recordedInSentence = (overall: Overall): string => SENTENCES[strongest(overall)];
