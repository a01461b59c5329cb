import type { Conditions, EligibilityRule } from '../../model/schema/eligibility.ts';
import type { Answers } from './answers.ts';
import type { JudgingWords } from './judging-words.ts';

/** A rule to judge: that of a criterion, or whom a pathway works with (`who`: ids of who). */
export type Rule = EligibilityRule & { who?: readonly string[] | undefined };

/** What is needed to judge a rule: the answers, the day, where the service works, and the names to use. */
export type RuleContext = {
  answers: Answers;
  /** The reader's day, `YYYY-MM-DD`: pregnancies are counted from it. */
  today: string;
  /**
   * Ids of authorities: `areas` are those that the service serves, `part` those of which it serves only a part, and
   * `uncertain` those that it may serve.
   */
  areas: readonly string[];
  part: readonly string[];
  uncertain: readonly string[];
  names: Names;
};

/** Names for ids in sentences: authorities by name and needs in lower case; and the wording of the sentences. */
export type Names = {
  areas: Readonly<Record<string, string>>;
  needs: Readonly<Record<string, string>>;
  words: JudgingWords;
};

/** The name of an authority; the id where it is unknown. */
export const nameOfAuthority = (id: string, { areas }: Names): string => (Object.hasOwn(areas, id) && areas[id]) || id;

/**
 * True for a rule that says only how a parent is referred, and not whom the service takes: who refers, or the parent's
 * own choice.
 */
export const isOnlyAboutReferral = (rule: Rule | undefined): boolean =>
  rule !== undefined &&
  Object.entries(rule).every(([key, value]) => key === 'referred-by' || (key === 'ask' && value === 'parent'));

/** The groups of conditions in a rule, with those of `any-of`. */
export const groupsOf = (rule: Rule): Conditions[] => [rule, ...(rule['any-of'] ?? [])];
