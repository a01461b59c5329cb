import type { Conditions } from '../../model/schema/eligibility.ts';
import { AGES, type Answers, isExpecting } from './answers.ts';
import { all, any, type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';
import { dayOfWeeks, weeksNow } from './pregnancy.ts';
import { ageAtRemoval, areRemoved, livesElsewhere } from './removal.ts';
import { type Around, areaNamed, type Rule } from './rule.ts';
import { within } from './span.ts';
import { judgeStage } from './stage.ts';
import { judgeWho } from './who.ts';

/** Judges a rule by the answers: met, not met or unknown, with the reason. A rule of nothing can only be asked about. */
export function judgeRule(rule: Rule | undefined, around: Around): Judgement {
  if (!rule) return toAsk('open');
  const { who, 'any-of': either, ...conditions } = rule;
  return all([
    ...together(conditions, around),
    ...(either ? [any(either.map((group) => all(together(group, around))))] : []),
    ...(who ? [judgeWho(who, around.answers)] : []),
  ]);
}

const together = (conditions: Conditions, around: Around): Judgement[] =>
  (Object.keys(conditions) as (keyof Conditions)[]).flatMap((key) =>
    conditions[key] === undefined ? [] : judges[key](conditions as Stated, around),
  );

/** Every key with what it asks for: a judge is only called where its key is there. */
type Stated = { [Key in keyof Conditions]-?: NonNullable<Conditions[Key]> };

/** One judge for each key of the vocabulary. */
const judges: Readonly<Record<keyof Conditions, (conditions: Stated, around: Around) => Judgement>> = {
  pregnant: ({ pregnant }, { answers }) => {
    const expecting = isExpecting(answers);
    if (expecting === undefined) return unanswered('whether a baby is expected', 'expecting');
    const said = expecting ? 'a baby is expected' : 'no baby is expected';
    if (expecting === (pregnant === 'yes')) return met(said);
    return notMet(said, expecting ? 'Ask again after the birth.' : undefined);
  },
  'weeks-pregnant': ({ 'weeks-pregnant': weeks }, around) => judgeWeeks(weeks, around),
  stage: ({ stage }, { answers }) => judgeStage(stage, answers),
  'children-removed': ({ 'children-removed': { 'at-least': least, whose } }, { answers }) =>
    areRemoved(least, whose, answers),
  'child-lives-elsewhere': (_, { answers }) => livesElsewhere(answers),
  'childrens-services-involved': (_, { answers }) => isInvolved(answers),
  'parent-age': ({ 'parent-age': { from = 0, below = Number.POSITIVE_INFINITY } }, { answers: { age } }) =>
    within(age && AGES[age], { from, below }, `aged ${age && AGE_WORDS[age]}`, unanswered('the age', 'age')),
  'child-age-at-removal-months': ({ 'child-age-at-removal-months': { below } }, { answers }) =>
    ageAtRemoval(below, answers),
  'children-at-home': ({ 'children-at-home': wanted }, { answers: { home } }) => {
    if (home === undefined) return unanswered('whether children are at home', 'home');
    const said = home === 'none' ? 'no children at home' : 'a child is at home';
    return (home === 'none') === (wanted === 'none') ? met(said) : notMet(said);
  },
  needs: ({ needs: wanted }, { answers: { needs }, names }) => {
    const name = (id: string) => names.needs[id] ?? id;
    const found = needs?.find((id) => wanted.includes(id));
    if (found) return met(name(found));
    if (needs?.length === 0) return notMet('none of the difficulties listed');
    return unanswered(`whether there is ${OR.format(wanted.map(name))}`, 'needs');
  },
  'lives-in': (_, around) => livesIn(around),
  'referred-by': () => toAsk('referrer'),
  ask: ({ ask }) => toAsk(ask),
};

const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

function judgeWeeks({ from = 0, below }: { from?: number | undefined; below?: number | undefined }, around: Around) {
  const { answers, today } = around;
  if (isExpecting(answers) === false) return notMet('no baby is expected');
  const now = weeksNow(answers, today);
  if (!now) return unanswered('how many weeks', 'weeks', 'expecting');
  const said = now.from === 1 ? '1 week' : `${now.from} weeks`;
  if (now.from < from)
    return notMet(said, `Refer from ${dayOfWeeks(from, 'last', answers, today)}, when it is ${from} weeks.`);
  if (below === undefined) return met(said);
  if (now.from >= below) return notMet(said);
  return met(said, `Refer before ${dayOfWeeks(below, 'first', answers, today)} to be under ${below} weeks.`);
}

function isInvolved({ involved, proceedings = [] }: Answers): Judgement {
  const now =
    !proceedings.includes('none') && proceedings.some((point) => ['before', 'during', 'final-near'].includes(point));
  if (now) return met('proceedings are planned or under way');
  if (involved === undefined) return unanswered('whether children’s services are involved', 'involved', 'proceedings');
  return involved === 'yes' ? met('children’s services are involved') : notMet('children’s services are not involved');
}

function livesIn({ answers: { area }, areas, part, uncertain, names }: Around): Judgement {
  if (!area) return unanswered('which council', 'area');
  const said = areaNamed(area, names);
  if (part.includes(area) || uncertain.includes(area) || !areas.length) return toAsk('open', said);
  return areas.includes(area) ? met(said) : notMet(said);
}

const AGE_WORDS: Readonly<Record<keyof typeof AGES, string>> = {
  'under-18': 'under 18',
  '18-to-24': '18 to 24',
  '25-to-44': '25 to 44',
  '45-and-over': '45 or over',
};
