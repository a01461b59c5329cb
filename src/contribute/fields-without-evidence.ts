import { type Group, same } from './values.ts';

/** Fields that readers act on: a change of them needs evidence. */
const EVIDENCED = ['status', 'provider', 'areas', 'pathways', 'referral', 'contact'];

/** The changed fields of a record that need evidence, where its evidence has not changed. */
export const fieldsWithoutEvidence = (before: Group, after: Group): string[] =>
  same(before['evidence'], after['evidence']) ? EVIDENCED.filter((field) => !same(before[field], after[field])) : [];
