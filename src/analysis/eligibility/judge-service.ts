import type { Answers } from './answers.ts';
import { judgeRule } from './judge-rule.ts';
import { type Judgement, reasonOf } from './judgement.ts';
import { filled } from './judging-words.ts';
import type { Condition, MatchPathway, MatchRecord } from './record.ts';
import { isOnlyAboutReferral, type Names, nameOfAuthority, type RuleContext } from './rule.ts';

/** `closed`: the record says that the service has ended, so its criteria are not applied. */
export type Verdict = 'fits' | 'may-fit' | 'does-not-fit' | 'closed';

/**
 * The effect of a condition. `against`: it is not met, so the service does not take the parent. `ask`: the reader has
 * to ask, because it is not known or only the model says it. `way`: it says how a parent is referred, which excludes
 * nobody.
 */
export type Weight = 'for' | 'against' | 'ask' | 'way';

export type JudgedCondition = Condition & Judgement & { reason: string; weight: Weight };

export type JudgedPathway = {
  name: string | undefined;
  verdict: Exclude<Verdict, 'closed'>;
  conditions: readonly JudgedCondition[];
};

export type JudgedService = {
  record: MatchRecord;
  verdict: Verdict;
  /** The best first. */
  pathways: readonly JudgedPathway[];
  /**
   * What to ask in addition to the conditions of a pathway: whether the service runs, whether it takes people from
   * outside its areas.
   */
  ask: readonly string[];
};

/**
 * Judges by the records whether a service would take a parent, with reasons. What is not known never counts as a no.
 *
 * @param today the reader's day, `YYYY-MM-DD`
 */
export function judgeService(record: MatchRecord, answers: Answers, today: string, names: Names): JudgedService {
  const { areas, part, uncertain, state } = record;
  const context: RuleContext = { answers, today, areas, part, uncertain, names };
  const ask = [...askWhetherItRuns(record, names), ...askAboutPlace(record, answers, names)];
  const pathways = record.pathways
    .map((pathway) => judgePathway(pathway, context, ask.length > 0))
    .toSorted(
      (a, b) => RANK[a.verdict] - RANK[b.verdict] || unansweredOf(a) - unansweredOf(b) || asksOf(a) - asksOf(b),
    );
  const verdict = state === 'closed' ? 'closed' : (pathways[0]?.verdict ?? 'may-fit');
  return { record, verdict, pathways, ask };
}

/** The order in which verdicts are listed. */
export const RANK: Readonly<Record<Verdict, number>> = { fits: 0, 'may-fit': 1, 'does-not-fit': 2, closed: 3 };

function judgePathway(
  { name, conditions, criteria }: MatchPathway,
  context: RuleContext,
  asks: boolean,
): JudgedPathway {
  const judged = conditions.map((condition): JudgedCondition => {
    const judgement = judgeRule(condition.rule, context);
    return {
      ...condition,
      ...judgement,
      reason: reasonOf(judgement, context.names.words),
      weight: weightOf(condition, judgement),
    };
  });
  const has = (weight: Weight): boolean => judged.some((condition) => condition.weight === weight);
  const open = has('ask') || asks || !criteria;
  return { name, verdict: has('against') ? 'does-not-fit' : open ? 'may-fit' : 'fits', conditions: judged };
}

function weightOf({ rule, from }: Condition, { outcome }: Judgement): Weight {
  if (isOnlyAboutReferral(rule)) return 'way';
  if (from === 'model' || outcome === 'unknown') return 'ask';
  return outcome === 'met' ? 'for' : 'against';
}

const askWhetherItRuns = ({ state }: MatchRecord, { words: { ask } }: Names): string[] =>
  state === 'unknown' ? [ask.runs] : state === 'in-development' ? [ask.opened] : [];

function askAboutPlace({ areas, part, where, pathways }: MatchRecord, { area }: Answers, names: Names): string[] {
  if (pathways.some(saysWhereParentsLive)) return [];
  const { ask } = names.words;
  // Nearly every service is for people in its councils' areas, so without a council no service can be said to fit.
  if (!area) return [where ? filled(ask.councilOf, { where }) : ask.council];
  const parts = { area: nameOfAuthority(area, names), where };
  if (part.includes(area)) return [filled(ask.part, parts)];
  if (areas.includes(area)) return [];
  return [filled(areas.length ? ask.outside : ask.serves, parts)];
}

const saysWhereParentsLive = ({ conditions }: MatchPathway): boolean =>
  conditions.some(({ rule, from }) => rule?.['lives-in'] && from === 'service');

/** How many conditions of a pathway the reader still has to ask about; pathways with fewer come first. */
const asksOf = ({ conditions }: JudgedPathway): number => conditions.filter(({ weight }) => weight === 'ask').length;

/** How many conditions lack an answer. A pathway whose questions were all answered is the likeliest to be meant. */
const unansweredOf = ({ conditions }: JudgedPathway): number =>
  conditions.filter(({ missing }) => missing.length > 0).length;

/** The best pathway of a service. */
export const bestOf = ({ pathways }: JudgedService): JudgedPathway | undefined => pathways[0];

/**
 * How many conditions that come only from the model are not met. They make a service less likely without excluding
 * anybody.
 */
export const unlikely = (service: JudgedService): number =>
  bestOf(service)?.conditions.filter(({ weight, outcome }) => weight === 'ask' && outcome === 'not-met').length ?? 0;
