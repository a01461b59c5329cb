import type { Service } from '../../model/schema/service.ts';
import { isCounted } from '../provision.ts';
import type { AreaCoverage } from './coverage.ts';
import { COUNTED_TYPES, OVERALL_IN_WORDS, type Overall, STATE_IN_WORDS, type State } from './states.ts';
import type { Totals } from './totals.ts';

/** The strongest state of an authority, without the types that run there. */
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

type Recorded = Pick<AreaCoverage, 'overall' | 'uncertain'>;

/**
 * The state in words: "Closed only", "Not certain: Reflect may serve it". It says so where only related services are
 * listed.
 */
export function recordedInWords({ overall, uncertain }: Recorded, services: readonly Service[]): string {
  const state = strongest(overall);
  const relatedOnly = services.length > 0 && !services.some(isCounted);
  const words = relatedOnly ? 'Related services only, not counted' : STATE_IN_WORDS[state];
  if (uncertain.length === 0) return words;
  return state === 'not-known' && !relatedOnly
    ? `Not certain: ${mayServe(uncertain)}`
    : `${words}; ${mayServe(uncertain)}`;
}

/**
 * The state in words with the type that runs; "Not certain" where the only record is of a service that may serve the
 * authority.
 */
export const overallInWords = ({ overall, uncertain }: Recorded): string =>
  overall === 'not-known' && uncertain.length > 0 ? 'Not certain' : OVERALL_IN_WORDS[overall];

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** "Reflect may serve it" */
const mayServe = (services: readonly Service[]): string =>
  `${AND.format(services.map(({ name }) => name))} may serve it`;

/** The sentence for each state, shown at the top of an authority's page. */
export const SENTENCES: Record<State, string> = {
  running: 'A recurrent-care service is recorded as running here.',
  'in-development': 'A recurrent-care service is being set up here.',
  unsure: 'We know of a recurrent-care service here, but not whether it is still open.',
  closed: 'Every recurrent-care service that we know of here has closed.',
  'confirmed-none': 'There was no recurrent-care service here when we last heard.',
  'not-known': 'We know of no recurrent-care service here. There may still be one.',
};

/** The state of an authority as a sentence, followed by another where a service may serve it. */
export function recordedInSentence({ overall, uncertain }: Recorded): string {
  const state = strongest(overall);
  if (uncertain.length === 0) return SENTENCES[state];
  return state === 'not-known'
    ? `We know of no recurrent-care service that is certain to work here. ${mayServe(uncertain)}.`
    : `${SENTENCES[state]} ${mayServe(uncertain)}, which is not certain.`;
}
