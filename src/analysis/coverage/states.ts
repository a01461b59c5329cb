import { COUNTED_TYPES, type CountedType } from '../../model/schema/service-types.ts';

export { COUNTED_TYPES, type CountedType };

/** What a type is called at the head of a column. */
export const TYPE_TITLES: Record<CountedType, string> = { pause: 'Pause', fdac: 'FDAC', local: 'Locally developed' };

/**
 * What is recorded of one type of service in one authority, the strongest first. `unsure`: a record whose evidence is too
 * old or too thin to say whether it runs. `not-known`: nothing is recorded, which never means that there is none.
 */
export const STATES = ['running', 'in-development', 'unsure', 'closed', 'confirmed-none', 'not-known'] as const;
export type State = (typeof STATES)[number];

/** What is recorded of an authority in one word: the one type that runs there, `several` types, or else the strongest state. */
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

/** The same in a few words. */
export const SHORT_STATE: Record<State, string> = {
  running: 'Running',
  'in-development': 'In development',
  unsure: 'Not known if running',
  closed: 'Closed',
  'confirmed-none': 'None, confirmed',
  'not-known': 'Not known',
};

/** The same for the cell of a table of marks, where each authority has one line. */
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
