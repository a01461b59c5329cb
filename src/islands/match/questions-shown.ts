import { type Answers, isExpecting, type Question } from '../../analysis/eligibility/answers.ts';

/** Asked at once; the rest stand under "More questions". */
export const FIRST: readonly Question[] = ['area', 'parent', 'expecting', 'weeks', 'proceedings', 'removed'];

const isInCourtOrNear = ({ proceedings = [] }: Answers): boolean =>
  proceedings.some((point) => point !== 'none' && point !== 'ended');

/** Questions that make sense only after another answer. */
const ONLY_WHERE: Partial<Record<Question, (answers: Answers) => boolean>> = {
  weeks: (answers) => isExpecting(answers) === true,
  elsewhere: ({ removed }) => removed === 0,
  removedAge: ({ removed = 0, elsewhere }) => removed > 0 || elsewhere === 'yes',
  partnerRemoved: ({ removed }) => removed === 0,
  involved: (answers) => !isInCourtOrNear(answers),
};

/** True of a question that makes sense after what was answered. */
export const makesSense = (question: Question, answers: Answers): boolean => ONLY_WHERE[question]?.(answers) ?? true;

/** The answers with one changed. What is no longer asked is forgotten, so that nothing unseen decides. */
export function changed(answers: Answers, change: Answers): Answers {
  const next: Answers = { ...answers, ...change };
  if ('expecting' in change && change.expecting !== 'yes') Object.assign(next, { weeks: undefined, due: undefined });
  for (const question of ['elsewhere', 'removedAge', 'partnerRemoved', 'involved'] as const)
    if (!makesSense(question, next)) next[question] = undefined;
  return next;
}

/** True where something was answered. */
export const isAnswered = (answers: Answers): boolean => Object.values(answers).some((value) => value !== undefined);
