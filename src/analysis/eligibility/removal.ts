import { type Answers, REMOVAL_AGES, removedSpan } from './answers.ts';
import { any, type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';
import { filled, type JudgingWords } from './judging-words.ts';
import { within } from './span.ts';

/** Whether so many children were removed, from the parent or, where that counts, from a partner. */
export const areRemoved = (
  least: number,
  whose: 'own' | 'own-or-partner',
  answers: Answers,
  words: JudgingWords,
): Judgement =>
  whose === 'own'
    ? removedByOwn(least, answers, words)
    : any([removedByOwn(least, answers, words), removedFromPartner(least, answers, words)]);

/** Whether a child was younger than so many months when removed: the youngest says. */
export function ageAtRemoval(below: number, answers: Answers, { said, missing, removalAges }: JudgingWords): Judgement {
  const { removed, elsewhere, removedAge: age } = answers;
  if (removed === 0 && elsewhere === 'no') return notMet(said.noneRemoved);
  return within(
    age && REMOVAL_AGES[age],
    { from: 0, below },
    filled(said.youngest, { age: age ? removalAges[age] : '' }),
    unanswered(missing.youngest, 'removedAge'),
  );
}

const removedByOwn = (least: number, { removed }: Answers, words: JudgingWords): Judgement =>
  within(
    removed === undefined ? undefined : removedSpan(removed),
    { from: least, below: Number.POSITIVE_INFINITY },
    words.removed[removed ?? 0],
    unanswered(words.missing.removed, 'removed'),
  );

function removedFromPartner(least: number, { partnerRemoved }: Answers, { said, missing }: JudgingWords): Judgement {
  if (partnerRemoved === undefined) return unanswered(missing.partner, 'partnerRemoved');
  if (partnerRemoved === 'no') return notMet(said.noPartner);
  return least <= 1 ? met(said.partner) : toAsk('open', said.partner);
}

/** Whether a child lives elsewhere: one that was removed does, unless the answers say otherwise. */
export function livesElsewhere(
  { elsewhere, removed = 0 }: Answers,
  { said, missing, removed: counts }: JudgingWords,
): Judgement {
  const count = counts[removed];
  if (removed > 0)
    return elsewhere === 'no' ? toAsk('open', filled(said.noneOfThemElsewhere, { removed: count })) : met(count);
  if (elsewhere === undefined) return unanswered(missing.elsewhere, 'elsewhere', 'removed');
  return elsewhere === 'yes' ? met(said.elsewhere) : notMet(said.noneElsewhere);
}
