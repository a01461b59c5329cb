import { bestOf, type JudgedCondition, type JudgedService } from '../../analysis/eligibility/judge-service.ts';
import { filled } from '../../analysis/eligibility/judging-words.ts';
import { MATCH_WORDS } from './words.ts';

/** A condition with the reason of its outcome; `model` where only that says it, `lang` where it is not in the page's language. */
export type WhyLine = {
  text: string;
  lang?: 'en' | undefined;
  reason?: string | undefined;
  model?: string | undefined;
};

/** What to say first of a judged service, in the words of its best way in. */
export type Why = {
  /** What keeps the parent out. */
  against: readonly WhyLine[];
  /** What to ask, the likeliest to decide first. */
  ask: readonly WhyLine[];
  /** What was not answered and would settle something: "how many weeks". */
  missing: readonly string[];
  /** Until when something holds. */
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

/** What stands after the text of a line. */
export const afterText = ({ reason, model }: WhyLine, words = MATCH_WORDS): string =>
  `${reason ? `: ${reason}` : ''}${model ? filled(words.ofModel, { model }) : ''}`;

/** A line as text alone. */
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

/** First what speaks against it by its model, then what nobody can know here, last what the model asks for and is met. */
const URGENCY = ['not-met', 'unknown', 'met'] as const;
const byUrgency = (a: JudgedCondition, b: JudgedCondition): number =>
  URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome);

function asLine(condition: JudgedCondition, model: string): WhyLine {
  const { text, lang, asked, said, from } = condition;
  // Under the word Ask there is no need to say that it is for the service to judge.
  const isPlain = !said.length && asked.every((who) => who === 'open' || who === 'service');
  return { ...(isPlain ? { text, lang } : withReason(condition)), model: from === 'model' ? model : undefined };
}
