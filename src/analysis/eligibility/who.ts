import type { Answers } from './answers.ts';
import { type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';
import type { JudgingWords } from './judging-words.ts';

/**
 * Judges whether a pathway works with the parent. By the vocabulary, partners take part in a woman's own work and are
 * not taken alone. Where only couples are recorded, the service has to be asked whether it takes one parent.
 *
 * @param who ids of who
 */
export function judgeWho(who: readonly string[], { parent }: Answers, words: JudgingWords): Judgement {
  if (!parent) return unanswered(words.missing.parent, 'parent');
  if (parent === 'both') return ofBoth(who, words);
  return ofOne(parent, who, words);
}

function ofOne(parent: 'mother' | 'father', who: readonly string[], { said: all, changes }: JudgingWords): Judgement {
  const said = all[parent];
  if (who.includes(`${parent}s`)) return met(said);
  if (who.includes('couples')) return toAsk('open', said);
  const besideHer = parent === 'father' && who.includes('partners');
  return notMet(said, besideHer ? changes.asPartner : undefined);
}

function ofBoth(who: readonly string[], { said }: JudgingWords): Judgement {
  const together =
    who.includes('couples') || (who.includes('mothers') && (who.includes('fathers') || who.includes('partners')));
  return together ? met(said.both) : toAsk('open', said.both);
}
