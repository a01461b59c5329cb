import { type Answers, isExpecting, type Proceedings } from './answers.ts';
import { all, any, type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';

/** What was answered about proceedings, to stand after "You said". */
const WORDS: Readonly<Record<Proceedings, string>> = {
  none: 'no care proceedings',
  before: 'before proceedings',
  during: 'proceedings are under way',
  'final-near': 'the final decision is near',
  ended: 'proceedings have ended',
};

/** Whether the parent is at one of some points of a parent's journey (ids of timing). */
export const judgeStage = (points: readonly string[], answers: Answers): Judgement =>
  any(points.map((point) => (POINTS[point] ? POINTS[point](answers) : toAsk('open'))));

const expectingIs = (answers: Answers): Judgement => {
  const expecting = isExpecting(answers);
  if (expecting === undefined) return unanswered('whether a baby is expected', 'expecting');
  return expecting ? met('a baby is expected') : notMet('no baby is expected');
};

/** Someone who is not pregnant may or may not be thinking of another baby: only saying so tells. */
function thinkingOfAnother(answers: Answers): Judgement {
  if (answers.expecting === 'thinking') return met('thinking about another baby');
  if (isExpecting(answers)) return notMet('a baby is expected');
  return unanswered('whether another baby is thought about', 'expecting');
}

function atHome({ home }: Answers): Judgement {
  if (home === undefined) return unanswered('whether a baby or young child is at home', 'home');
  if (home === 'under-school') return met('a child under school age is at home');
  return notMet(home === 'none' ? 'no children at home' : 'no child under school age at home');
}

const inCourt = ({ proceedings = [] }: Answers): Proceedings | undefined =>
  (['during', 'final-near'] as const).find((point) => proceedings.includes(point));

const saidOf = ({ proceedings = [] }: Answers): string => proceedings.map((point) => WORDS[point]).join(', and ');

/** "None" beside another point: one of the two is not right, and nothing follows from them. */
const isContrary = (proceedings: readonly Proceedings[]): boolean =>
  proceedings.includes('none') && proceedings.length > 1;

const NOT_SAID = unanswered('where care proceedings are', 'proceedings');

const at =
  (among: readonly Proceedings[], changes: (answers: Answers) => string | undefined = () => undefined) =>
  (answers: Answers): Judgement => {
    const { proceedings } = answers;
    if (!proceedings?.length) return NOT_SAID;
    if (isContrary(proceedings)) return toAsk('open', saidOf(answers));
    const found = among.find((point) => proceedings.includes(point));
    return found ? met(WORDS[found]) : notMet(saidOf(answers), changes(answers));
  };

/**
 * After proceedings. Where others are under way as well, or where a child was removed and only what is going on now was
 * named, nothing here can tell.
 */
function afterProceedings(answers: Answers): Judgement {
  const { proceedings, removed } = answers;
  if (!proceedings?.length) return NOT_SAID;
  if (isContrary(proceedings)) return toAsk('open', saidOf(answers));
  const court = inCourt(answers);
  if (proceedings.includes('ended')) return court ? toAsk('open', saidOf(answers)) : met(WORDS.ended);
  if (court) return notMet(WORDS[court], 'Ask again once the proceedings have ended.');
  if (removed === 0) return all([notMet(saidOf(answers)), notMet('no child removed')]);
  return unanswered('whether earlier proceedings have ended', 'proceedings', 'removed');
}

const POINTS: Readonly<Record<string, (answers: Answers) => Judgement>> = {
  'pre-conception': thinkingOfAnother,
  'pre-birth': expectingIs,
  'pre-proceedings': at(['before']),
  'in-proceedings': at(['during', 'final-near']),
  'light-touch-before-final-decision': at(['final-near'], (answers) =>
    inCourt(answers) ? 'Ask again as the final decision comes near.' : undefined,
  ),
  'post-proceedings': afterProceedings,
  'post-birth-up-to-school': atHome,
};
