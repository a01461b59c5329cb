import { type Answers, REMOVAL_AGES, removedSpan } from './answers.ts';
import { any, type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';
import { filled, type JudgingWords } from './judging-words.ts';
import { within } from './span.ts';

/** Judges whether at least `least` children were removed from the parent or, where that counts, from a partner. */
export const areRemoved = (
  least: number,
  whose: 'own' | 'own-or-partner',
  answers: Answers,
  words: JudgingWords,
): Judgement =>
  whose === 'own'
    ? removedByOwn(least, answers, words)
    : any([removedByOwn(least, answers, words), removedFromPartner(least, answers, words)]);

/** Judges whether a child was younger than `below` months when removed. The age of the youngest decides. */
export function ageAtRemoval(below: number, answers: Answers, { said, missing, removalAges }: JudgingWords): Judgement {
  const { removed, elsewhere, removedAge: age } = answers;
  if (removed === 0 && elsewhere === 'no') return notMet(said.noneRemoved);
  // An age at removal, if one was given, contradicts this answer, unless a child lives elsewhere.
  if (removed === 0 && elsewhere === undefined) return unanswered(missing.elsewhere, 'elsewhere');
  return within(
    age && REMOVAL_AGES[age],
    { from: 0, below },
    filled(said.youngest, { age: age ? removalAges[age] : '' }),
    unanswered(missing.youngest, 'removedAge'),
  );
}

function removedByOwn(least: number, { removed, elsewhere }: Answers, words: JudgingWords): Judgement {
  const wanted = { from: least, below: Number.POSITIVE_INFINITY };
  const missing = unanswered(words.missing.removed, 'removed');
  if (removed === undefined) return missing;
  const judgement = within(removedSpan(removed), wanted, words.removed[removed], missing);
  // Children who have come home again may not count: the records are about children who have not.
  return judgement.outcome === 'met' && elsewhere === 'no' ? toAsk('open', cameHome(removed, words)) : judgement;
}

const cameHome = (removed: NonNullable<Answers['removed']>, { said, removed: counts }: JudgingWords): string =>
  filled(said.noneOfThemElsewhere, { removed: counts[removed] });

function removedFromPartner(least: number, { partnerRemoved }: Answers, { said, missing }: JudgingWords): Judgement {
  if (partnerRemoved === undefined) return unanswered(missing.partner, 'partnerRemoved');
  if (partnerRemoved === 'no') return notMet(said.noPartner);
  return least <= 1 ? met(said.partner) : toAsk('open', said.partner);
}

/** Judges whether a child lives elsewhere. A removed child does, unless the answers say otherwise. */
export function livesElsewhere({ elsewhere, removed = 0 }: Answers, words: JudgingWords): Judgement {
  const { said, missing, removed: counts } = words;
  if (removed > 0) return elsewhere === 'no' ? toAsk('open', cameHome(removed, words)) : met(counts[removed]);
  if (elsewhere === undefined) return unanswered(missing.elsewhere, 'elsewhere', 'removed');
  return elsewhere === 'yes' ? met(said.elsewhere) : notMet(said.noneElsewhere);
}
