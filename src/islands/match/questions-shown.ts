import { type Answers, isExpecting, type Question } from '../../analysis/eligibility/answers.ts';

/** Questions shown at once; the rest are under "More questions". */
export const FIRST: readonly Question[] = ['area', 'parent', 'expecting', 'weeks', 'proceedings', 'removed'];

const isInCourtOrNear = ({ proceedings = [] }: Answers): boolean =>
  proceedings.some((point) => point !== 'none' && point !== 'ended');

/** Questions that apply only after certain answers. */
const ONLY_WHERE: Partial<Record<Question, (answers: Answers) => boolean>> = {
  weeks: (answers) => isExpecting(answers) === true,
  elsewhere: ({ removed }) => removed === 0,
  removedAge: ({ removed = 0, elsewhere }) => removed > 0 || elsewhere === 'yes',
  partnerRemoved: ({ removed }) => removed === 0,
  involved: (answers) => !isInCourtOrNear(answers),
};

/** True if a question applies after these answers. */
export const makesSense = (question: Question, answers: Answers): boolean => ONLY_WHERE[question]?.(answers) ?? true;

/**
 * Changes an answer. Answers to questions that no longer apply are removed, so that nothing hidden affects the result.
 */
export function changed(answers: Answers, change: Answers): Answers {
  const next: Answers = { ...answers, ...change };
  if ('expecting' in change && change.expecting !== 'yes') Object.assign(next, { weeks: undefined, due: undefined });
  for (const question of ['elsewhere', 'removedAge', 'partnerRemoved', 'involved'] as const)
    if (!makesSense(question, next)) next[question] = undefined;
  return next;
}

/** True if there is any answer. */
export const isAnswered = (answers: Answers): boolean => Object.values(answers).some((value) => value !== undefined);
