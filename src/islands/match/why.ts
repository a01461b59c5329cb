import { bestOf, type JudgedCondition, type JudgedService } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import { MATCH_WORDS } from './words.ts';

/**
 * A condition with the reason of its outcome. `model`: only the model states it. `lang`: its language, where that
 * differs from the page's.
 */
export type WhyLine = {
  text: string;
  lang?: 'en' | undefined;
  reason?: string | undefined;
  model?: string | undefined;
};

/** The summary of a service's result, based on its best pathway. */
export type Why = {
  /** What excludes the parent. */
  against: readonly WhyLine[];
  /** What to ask, the most decisive first. */
  ask: readonly WhyLine[];
  /** What was not answered and would settle something: "how many weeks". */
  missing: readonly string[];
  /** Until when something is true. */
  dates: readonly string[];
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Under 20 weeks pregnant at referral: you said 22 weeks." */
const withReason = ({ text, lang, reason, changes = '' }: JudgedCondition): WhyLine => ({
  text: text.replace(/[.:]$/, ''),
  lang,
  reason: `${lowerFirst(reason)} ${changes}`.trim(),
});

/** The text after a condition. */
export const afterText = ({ reason, model }: WhyLine, words = MATCH_WORDS): string =>
  `${reason ? `: ${reason}` : ''}${model ? filled(words.ofModel, { model }) : ''}`;

/** A condition as plain text. */
export const lineInWords = (line: WhyLine, words = MATCH_WORDS): string => `${line.text}${afterText(line, words)}`;

export function whyOf(service: JudgedService, words = MATCH_WORDS): Why {
  const conditions = bestOf(service)?.conditions ?? [];
  const open = conditions.filter(({ weight }) => weight === 'ask');
  const toAsk = open.filter(({ asked, from }) => asked.length > 0 || from === 'model');
  const model = service.record.model ?? words.itsModel;
  return {
    against: conditions.filter(({ weight }) => weight === 'against').map(withReason),
    ask: [
      ...service.ask.map((text) => ({ text: upperFirst(text) })),
      ...toAsk.toSorted(byUrgency).map((one) => asLine(one, model)),
    ],
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
    dates: conditions.flatMap(({ weight, changes }) => (weight === 'for' && changes ? [changes] : [])),
  };
}

/**
 * The order of what to ask: first the model's conditions that are not met, then what is unknown, last those that are
 * met.
 */
const URGENCY = ['not-met', 'unknown', 'met'] as const;
const byUrgency = (a: JudgedCondition, b: JudgedCondition): number =>
  URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome);

function asLine(condition: JudgedCondition, model: string): WhyLine {
  const { text, lang, asked, said, from } = condition;
  // Under the heading "Ask" it is clear that the service decides, so this is left out.
  const isPlain = !said.length && asked.every((who) => who === 'open' || who === 'service');
  return { ...(isPlain ? { text, lang } : withReason(condition)), model: from === 'model' ? model : undefined };
}
