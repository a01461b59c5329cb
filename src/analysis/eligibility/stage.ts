import { type Answers, isExpecting, type Proceedings } from './answers.ts';
import { all, any, type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';
import type { JudgingWords } from './judging-words.ts';

type Judge = (answers: Answers, words: JudgingWords) => Judgement;

/** Judges whether the parent is at one of the given points of the journey (ids of timing). */
export const judgeStage = (points: readonly string[], answers: Answers, words: JudgingWords): Judgement =>
  any(points.map((point) => POINTS[point]?.(answers, words) ?? toAsk('open')));

const expectingIs: Judge = (answers, { said, missing }) => {
  const expecting = isExpecting(answers);
  if (expecting === undefined) return unanswered(missing.expecting, 'expecting');
  return expecting ? met(said.expecting) : notMet(said.notExpecting);
};

/** Someone who is not pregnant may be thinking of another baby; only their answer can say so. */
const thinkingOfAnother: Judge = (answers, { said, missing }) => {
  if (answers.expecting === 'thinking') return met(said.thinking);
  if (isExpecting(answers)) return notMet(said.expecting);
  return unanswered(missing.thinking, 'expecting');
};

const atHome: Judge = ({ home }, { said, missing }) => {
  if (home === undefined) return unanswered(missing.youngHome, 'home');
  if (home === 'under-school') return met(said.underSchool);
  return notMet(home === 'none' ? said.noneHome : said.noneUnderSchool);
};

const inCourt = ({ proceedings = [] }: Answers): Proceedings | undefined =>
  (['during', 'final-near'] as const).find((point) => proceedings.includes(point));

const saidOf = ({ proceedings = [] }: Answers, words: JudgingWords): string =>
  proceedings.map((point) => words.proceedings[point]).join(words.lists === 'cy' ? '; ' : ', and ');

/** True where "none" was chosen with another stage. One of the two is wrong, so neither is used. */
const isContrary = (proceedings: readonly Proceedings[]): boolean =>
  proceedings.includes('none') && proceedings.length > 1;

const notSaid = ({ missing }: JudgingWords): Judgement => unanswered(missing.proceedings, 'proceedings');

const at =
  (
    among: readonly Proceedings[],
    changes: (answers: Answers, words: JudgingWords) => string | undefined = () => undefined,
  ): Judge =>
  (answers, words) => {
    const { proceedings } = answers;
    if (!proceedings?.length) return notSaid(words);
    if (isContrary(proceedings)) return toAsk('open', saidOf(answers, words));
    const found = among.find((point) => proceedings.includes(point));
    return found ? met(words.proceedings[found]) : notMet(saidOf(answers, words), changes(answers, words));
  };

/**
 * Judges whether proceedings have ended. Unknown where some have ended and others are in court, and where none of these
 * is chosen but a child may have been removed before.
 */
const afterProceedings: Judge = (answers, words) => {
  const { proceedings, removed } = answers;
  if (!proceedings?.length) return notSaid(words);
  if (isContrary(proceedings)) return toAsk('open', saidOf(answers, words));
  const court = inCourt(answers);
  const said = saidOf(answers, words);
  if (proceedings.includes('ended')) return court ? toAsk('open', said) : met(words.proceedings.ended);
  if (court) return notMet(words.proceedings[court], words.changes.onceEnded);
  if (removed === 0) return all([notMet(said), notMet(words.said.noneRemoved)]);
  return unanswered(words.missing.earlierEnded, 'proceedings', 'removed');
};

const POINTS: Readonly<Record<string, Judge>> = {
  'pre-conception': thinkingOfAnother,
  'pre-birth': expectingIs,
  'pre-proceedings': at(['before']),
  'in-proceedings': at(['during', 'final-near']),
  'light-touch-before-final-decision': at(['final-near'], (answers, { changes }) =>
    inCourt(answers) ? changes.nearFinal : undefined,
  ),
  'post-proceedings': afterProceedings,
  'post-birth-up-to-school': atHome,
};
