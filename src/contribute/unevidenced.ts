import { type Group, same } from './values.ts';

/** What a reader acts on: a change of it rests on something that can be seen. */
const EVIDENCED = ['status', 'provider', 'areas', 'pathways', 'referral', 'contact'];

/** The fields of a record that say something else than before, where what it rests on has stayed as it was. */
export const unevidenced = (before: Group, after: Group): string[] =>
  same(before['evidence'], after['evidence']) ? EVIDENCED.filter((field) => !same(before[field], after[field])) : [];
