import type { Conditions } from '../../model/schema/eligibility.ts';
import { AGES, type Answers, isExpecting } from './answers.ts';
import { all, any, type Judgement, met, notMet, toAsk, unanswered } from './judgement.ts';
import { filled, type JudgingWords, listed } from './judging-words.ts';
import { dayOfWeeks, weeksNow } from './pregnancy.ts';
import { ageAtRemoval, areRemoved, livesElsewhere } from './removal.ts';
import { nameOfAuthority, type Rule, type RuleContext } from './rule.ts';
import { within } from './span.ts';
import { judgeStage } from './stage.ts';
import { judgeWho } from './who.ts';

/**
 * Judges a rule by the answers: met, not met or unknown, with the reason. Where there is no rule, the service has to be
 * asked.
 */
export function judgeRule(rule: Rule | undefined, context: RuleContext): Judgement {
  if (!rule) return toAsk('open');
  const { who, 'any-of': either, ...conditions } = rule;
  return all([
    ...together(conditions, context),
    ...(either ? [any(either.map((group) => all(together(group, context))))] : []),
    ...(who ? [judgeWho(who, context.answers, context.names.words)] : []),
  ]);
}

const together = (conditions: Conditions, context: RuleContext): Judgement[] =>
  (Object.keys(conditions) as (keyof Conditions)[]).flatMap((key) =>
    conditions[key] === undefined ? [] : judges[key](conditions as Stated, context),
  );

/** The conditions with every key present: a judge is called only for keys that are there. */
type Stated = { [Key in keyof Conditions]-?: NonNullable<Conditions[Key]> };

/** The judge for each key of a rule. */
const judges: Readonly<Record<keyof Conditions, (conditions: Stated, context: RuleContext) => Judgement>> = {
  pregnant: ({ pregnant }, { answers, names: { words } }) => {
    const expecting = isExpecting(answers);
    if (expecting === undefined) return unanswered(words.missing.expecting, 'expecting');
    const said = expecting ? words.said.expecting : words.said.notExpecting;
    if (expecting === (pregnant === 'yes')) return met(said);
    return notMet(said, expecting ? words.changes.afterBirth : undefined);
  },
  'weeks-pregnant': ({ 'weeks-pregnant': weeks }, context) => judgeWeeks(weeks, context),
  stage: ({ stage }, { answers, names }) => judgeStage(stage, answers, names.words),
  'children-removed': ({ 'children-removed': { 'at-least': least, whose } }, { answers, names }) =>
    areRemoved(least, whose, answers, names.words),
  'child-lives-elsewhere': (_, { answers, names }) => livesElsewhere(answers, names.words),
  'childrens-services-involved': (_, { answers, names }) => isInvolved(answers, names.words),
  'parent-age': ({ 'parent-age': { from = 0, below = Number.POSITIVE_INFINITY } }, { answers: { age }, names }) => {
    const { said, missing, ages } = names.words;
    const aged = filled(said.aged, { age: age ? ages[age] : '' });
    return within(age && AGES[age], { from, below }, aged, unanswered(missing.age, 'age'));
  },
  'child-age-at-removal-months': ({ 'child-age-at-removal-months': { below } }, { answers, names }) =>
    ageAtRemoval(below, answers, names.words),
  'children-at-home': ({ 'children-at-home': wanted }, { answers: { home }, names: { words } }) => {
    if (home === undefined) return unanswered(words.missing.home, 'home');
    const said = home === 'none' ? words.said.noneHome : words.said.childHome;
    return (home === 'none') === (wanted === 'none') ? met(said) : notMet(said);
  },
  needs: ({ needs: wanted }, { answers: { needs }, names }) => {
    const name = (id: string) => names.needs[id] ?? id;
    const found = needs?.find((id) => wanted.includes(id));
    if (found) return met(name(found));
    if (needs?.length === 0) return notMet(names.words.said.noNeeds);
    const named = listed(names.words, 'disjunction', wanted.map(name));
    return unanswered(filled(names.words.missing.needs, { needs: named }), 'needs');
  },
  'lives-in': (_, context) => livesIn(context),
  'referred-by': () => toAsk('referrer'),
  ask: ({ ask }) => toAsk(ask),
};

function judgeWeeks(
  { from = 0, below }: { from?: number | undefined; below?: number | undefined },
  context: RuleContext,
) {
  const { answers, today, names } = context;
  const { said: all, missing, changes, months } = names.words;
  if (isExpecting(answers) === false) return notMet(all.notExpecting);
  const now = weeksNow(answers, today);
  if (!now) return unanswered(missing.weeks, 'weeks', 'expecting');
  const said = now.from === 1 ? all.oneWeek : filled(all.weeks, { weeks: now.from });
  const day = (of: number, which: 'first' | 'last') => dayOfWeeks(of, which, answers, today, months);
  if (now.from < from) return notMet(said, filled(changes.referFrom, { day: day(from, 'last'), weeks: from }));
  if (below === undefined) return met(said);
  if (now.from >= below) return notMet(said);
  return met(said, filled(changes.referBefore, { day: day(below, 'first'), weeks: below }));
}

function isInvolved({ involved, proceedings = [] }: Answers, { said, missing }: JudgingWords): Judgement {
  const now =
    !proceedings.includes('none') && proceedings.some((point) => ['before', 'during', 'final-near'].includes(point));
  if (now) return met(said.underWay);
  if (involved === undefined) return unanswered(missing.involved, 'involved', 'proceedings');
  return involved === 'yes' ? met(said.involved) : notMet(said.notInvolved);
}

function livesIn({ answers: { area }, areas, part, uncertain, names }: RuleContext): Judgement {
  if (!area) return unanswered(names.words.missing.council, 'area');
  const said = nameOfAuthority(area, names);
  if (part.includes(area) || uncertain.includes(area) || !areas.length) return toAsk('open', said);
  return areas.includes(area) ? met(said) : notMet(said);
}
