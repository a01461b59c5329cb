import { type Answers, REMOVAL_AGES, removedSpan } from './answers.ts';
import { any, type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';
import { within } from './span.ts';

/** Whether so many children were removed, from the parent or, where that counts, from a partner. */
export const areRemoved = (least: number, whose: 'own' | 'own-or-partner', answers: Answers): Judgement =>
  whose === 'own'
    ? removedByOwn(least, answers)
    : any([removedByOwn(least, answers), removedFromPartner(least, answers)]);

/** Whether a child was younger than so many months when removed: the youngest says. */
export function ageAtRemoval(below: number, { removed, elsewhere, removedAge: age }: Answers): Judgement {
  if (removed === 0 && elsewhere === 'no') return notMet('no child removed');
  // An age was given of a child that was not: one of the two answers is not right.
  if (removed === 0 && elsewhere === undefined) return unanswered('whether a child lives elsewhere', 'elsewhere');
  const said = `the youngest was ${age && REMOVAL_AGE_WORDS[age]} when removed`;
  const missing = unanswered('how old the child was when removed', 'removedAge');
  return within(age && REMOVAL_AGES[age], { from: 0, below }, said, missing);
}

const REMOVED_WORDS = [
  'no child removed',
  'one child removed',
  'two children removed',
  'three or more removed',
] as const;

function removedByOwn(least: number, { removed, elsewhere }: Answers): Judgement {
  const wanted = { from: least, below: Number.POSITIVE_INFINITY };
  const missing = unanswered('how many children have been removed', 'removed');
  if (removed === undefined) return missing;
  const judgement = within(removedSpan(removed), wanted, REMOVED_WORDS[removed], missing);
  // Those who came home again may not be meant: what is recorded speaks of children who did not.
  return judgement.outcome === 'met' && elsewhere === 'no' ? toAsk('open', cameHome(removed)) : judgement;
}

const cameHome = (removed: NonNullable<Answers['removed']>): string =>
  `${REMOVED_WORDS[removed]}, and none lives elsewhere`;

function removedFromPartner(least: number, { partnerRemoved }: Answers): Judgement {
  if (partnerRemoved === undefined) return unanswered('whether a partner has had a child removed', 'partnerRemoved');
  if (partnerRemoved === 'no') return notMet('no child of a partner removed');
  return least <= 1 ? met('a partner has had a child removed') : toAsk('open', 'a partner has had a child removed');
}

/** Whether a child lives elsewhere: one that was removed does, unless the answers say otherwise. */
export function livesElsewhere({ elsewhere, removed = 0 }: Answers): Judgement {
  const said = REMOVED_WORDS[removed];
  if (removed > 0) return elsewhere === 'no' ? toAsk('open', cameHome(removed)) : met(said);
  if (elsewhere === undefined) return unanswered('whether a child lives elsewhere', 'elsewhere', 'removed');
  return elsewhere === 'yes' ? met('a child lives elsewhere') : notMet('no child lives elsewhere');
}

const REMOVAL_AGE_WORDS: Readonly<Record<keyof typeof REMOVAL_AGES, string>> = {
  'under-1': 'under 1',
  '1-to-4': '1 to 4',
  '5-and-over': '5 or over',
};
