import type { Conditions, EligibilityRule } from '../../model/schema/eligibility.ts';
import type { Answers } from './answers.ts';
import type { JudgingWords } from './judging-words.ts';

/** A rule as it is judged: that of a criterion, or whom a pathway works with (ids of who). */
export type Rule = EligibilityRule & { who?: readonly string[] | undefined };

/** What is known beside the rule: the answers, the day, where the service works, and the names of things. */
export type Around = {
  answers: Answers;
  /** The reader's day, `YYYY-MM-DD`: pregnancies are counted from it. */
  today: string;
  /** Ids of the authorities that the service serves, whole or in part, and those that it may serve. */
  areas: readonly string[];
  part: readonly string[];
  uncertain: readonly string[];
  names: Names;
};

/** What ids are called in a sentence, authorities by name and needs in lower case, and how the sentences themselves read. */
export type Names = {
  areas: Readonly<Record<string, string>>;
  needs: Readonly<Record<string, string>>;
  words: JudgingWords;
};

/** The name of an authority; its id where it is none that is known. */
export const areaNamed = (id: string, { areas }: Names): string => (Object.hasOwn(areas, id) && areas[id]) || id;

/** True of a rule that says how a parent comes in and not whom the service takes: who refers, the parent's own choice. */
export const isOnlyAboutTheWay = (rule: Rule | undefined): boolean =>
  rule !== undefined &&
  Object.entries(rule).every(([key, value]) => key === 'referred-by' || (key === 'ask' && value === 'parent'));

/** The groups of conditions in a rule, those of `any-of` among them. */
export const groupsOf = (rule: Rule): Conditions[] => [rule, ...(rule['any-of'] ?? [])];
