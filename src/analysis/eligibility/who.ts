import type { Answers } from './answers.ts';
import { type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';

/**
 * Whether a pathway works with the parent. Partners take part in a woman's own work and are not taken on alone, by the
 * vocabulary's own words. Whether somebody is taken on alone where only couples are recorded can only be asked.
 *
 * @param who ids of who
 */
export function judgeWho(who: readonly string[], { parent }: Answers): Judgement {
  if (!parent) return unanswered('whether it is the mother, the father or both', 'parent');
  return { mother: ofOne('mothers'), father: ofOne('fathers'), both: ofBoth }[parent](who, parent);
}

const ofOne = (own: 'mothers' | 'fathers') => (who: readonly string[], parent: string) => {
  const said = `the ${parent}`;
  if (who.includes(own)) return met(said);
  if (who.includes('couples')) return toAsk('open', said);
  const besideHer = parent === 'father' && who.includes('partners');
  return notMet(said, besideHer ? 'A partner can take part there in the mother’s own work.' : undefined);
};

function ofBoth(who: readonly string[]): Judgement {
  const together =
    who.includes('couples') || (who.includes('mothers') && (who.includes('fathers') || who.includes('partners')));
  return together ? met('both parents') : toAsk('open', 'both parents');
}
