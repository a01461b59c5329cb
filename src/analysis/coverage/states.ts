import { COUNTED_TYPES, type CountedType } from '../../model/schema/service-types.ts';

export { COUNTED_TYPES, type CountedType };

/** The heading of a column for each type. */
export const TYPE_TITLES: Record<CountedType, string> = { pause: 'Pause', fdac: 'FDAC', local: 'Locally developed' };

/** The same in one word, for a table that a phone has little room for. */
export const TYPE_IN_ONE_WORD: Record<CountedType, string> = { ...TYPE_TITLES, local: 'Local' };

/**
 * The states of one type of service in one authority, strongest first. `unsure`: the evidence of the record is too old
 * or too weak to say whether the service runs. `not-known`: nothing is recorded, which never means that there is none.
 */
export const STATES = ['running', 'in-development', 'unsure', 'closed', 'confirmed-none', 'not-known'] as const;
export type State = (typeof STATES)[number];

/**
 * The state of an authority in one word: the single type that runs there, `several` types, or else the strongest state.
 */
export const OVERALL_STATES = [...COUNTED_TYPES, 'several', ...STATES.slice(1)] as readonly Overall[];
export type Overall = CountedType | 'several' | Exclude<State, 'running'>;

export const STATE_IN_WORDS: Record<State, string> = {
  running: 'Recorded as running',
  'in-development': 'In development',
  unsure: 'Recorded, not known if running',
  closed: 'Closed only',
  'confirmed-none': 'Confirmed none',
  'not-known': 'Not known: none recorded',
};

/** The states in a few words. */
export const SHORT_STATE: Record<State, string> = {
  running: 'Running',
  'in-development': 'In development',
  unsure: 'Not known if running',
  closed: 'Closed',
  'confirmed-none': 'None, confirmed',
  'not-known': 'Not known',
};

/** The states in one word, for the cells of a table in which each authority has one line. */
export const STATE_IN_ONE_WORD: Record<State, string> = {
  running: 'Runs',
  'in-development': 'Planned',
  unsure: 'Unsure',
  closed: 'Closed',
  'confirmed-none': 'None',
  'not-known': 'Unknown',
};

export const OVERALL_IN_WORDS: Record<Overall, string> = {
  pause: 'Pause running',
  fdac: 'FDAC running',
  local: 'Locally developed service running',
  several: 'Several types running',
  'in-development': STATE_IN_WORDS['in-development'],
  unsure: STATE_IN_WORDS.unsure,
  closed: STATE_IN_WORDS.closed,
  'confirmed-none': STATE_IN_WORDS['confirmed-none'],
  'not-known': STATE_IN_WORDS['not-known'],
};
