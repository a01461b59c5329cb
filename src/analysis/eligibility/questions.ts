import { QUESTIONS, type Question } from './answers.ts';
import type { MatchRecord } from './record.ts';
import { groupsOf, type Rule } from './rule.ts';

const OF_KEY: Readonly<Record<string, readonly Question[]>> = {
  pregnant: ['expecting'],
  'weeks-pregnant': ['expecting', 'weeks'],
  // `elsewhere` because a removed child who has come home again may not count.
  'children-removed': ['removed', 'elsewhere'],
  'child-lives-elsewhere': ['removed', 'elsewhere'],
  'childrens-services-involved': ['involved', 'proceedings'],
  'parent-age': ['age'],
  'child-age-at-removal-months': ['removed', 'elsewhere', 'removedAge'],
  'children-at-home': ['home'],
  needs: ['needs'],
  'lives-in': ['area'],
  who: ['parent'],
};

const OF_POINT: Readonly<Record<string, readonly Question[]>> = {
  'pre-conception': ['expecting'],
  'pre-birth': ['expecting'],
  'post-proceedings': ['proceedings', 'removed'],
  'post-birth-up-to-school': ['home'],
};

/** The questions whose answers decide a rule. */
export function questionsOf(rule: Rule): Question[] {
  const named = groupsOf(rule).flatMap((group) => [
    ...Object.keys(group).flatMap((key) => OF_KEY[key] ?? []),
    ...(group.stage ?? []).flatMap((point) => OF_POINT[point] ?? ['proceedings' as const]),
    ...(group['children-removed']?.whose === 'own-or-partner' ? ['partnerRemoved' as const] : []),
  ]);
  return QUESTIONS.filter((question) => named.includes(question));
}

/** The questions that the conditions of the services need, in the order in which they are asked. */
export function questionsNeeded(records: readonly MatchRecord[]): Question[] {
  const needed = new Set(
    records.flatMap(({ pathways }) =>
      pathways.flatMap(({ conditions }) => conditions.flatMap(({ rule }) => (rule ? questionsOf(rule) : []))),
    ),
  );
  return QUESTIONS.filter((question) => needed.has(question));
}
