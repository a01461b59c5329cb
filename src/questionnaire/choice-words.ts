import { OFFICES, WAYS_OF_TELLING } from '../analysis/told.ts';

/** Labels for words of the schema that no vocabulary explains. */
export const WORDS: Readonly<Record<string, string>> = {
  ...OFFICES,
  ...WAYS_OF_TELLING,
  unknown: 'Not known',
  own: "The parent's own",
  'own-or-partner': "The parent's own or a partner's",
  none: 'None',
  any: 'Any',
  areas: "One of the record's areas",
  self: 'The parent themselves',
};

/** Words of the schema that a vocabulary explains. */
export const EXPLAINED: Readonly<Record<string, 'types' | 'status'>> = { type: 'types', 'status.state': 'status' };

/** The names of the shapes that an item of a list can have, in the order of the schema. */
export const SHAPES: Readonly<Record<string, readonly string[]>> = {
  evidence: [
    'A source that the directory cites already',
    'An answer that the service, its provider or the council gave',
    'A page on the web',
  ],
};
