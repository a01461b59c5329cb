import { bestOf, type JudgedCondition, type JudgedService } from '../../analysis/eligibility/judge-service.ts';

/** What to say first of a judged service, in the words of its best way in. */
export type Why = {
  /** What keeps the parent out. */
  against: readonly string[];
  /** What to ask, the likeliest to decide first. */
  ask: readonly string[];
  /** What was not answered and would settle something: "how many weeks". */
  missing: readonly string[];
  /** Until when something holds. */
  dates: readonly string[];
};

const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** "Under 20 weeks pregnant at referral: you said 22 weeks." */
const withReason = ({ text, reason, changes = '' }: JudgedCondition): string =>
  `${text.replace(/[.:]$/, '')}: ${lowerFirst(reason)} ${changes}`.trim();

export function whyOf(service: JudgedService): Why {
  const conditions = bestOf(service)?.conditions ?? [];
  const open = conditions.filter(({ weight }) => weight === 'ask');
  const toAsk = open.filter(({ asked, from }) => asked.length > 0 || from === 'model');
  return {
    against: conditions.filter(({ weight }) => weight === 'against').map(withReason),
    ask: [...service.ask.map(upperFirst), ...toAsk.toSorted(byUrgency).map((one) => asLine(one, service.record.model))],
    missing: [...new Set(open.flatMap(({ missing }) => missing))],
    dates: conditions.flatMap(({ weight, changes }) => (weight === 'for' && changes ? [changes] : [])),
  };
}

/** First what speaks against it by its model, then what nobody can know here, last what the model asks for and is met. */
const URGENCY = ['not-met', 'unknown', 'met'] as const;
const byUrgency = (a: JudgedCondition, b: JudgedCondition): number =>
  URGENCY.indexOf(a.outcome) - URGENCY.indexOf(b.outcome);

function asLine(condition: JudgedCondition, model = 'its model'): string {
  const { text, asked, said, from } = condition;
  // Under the word Ask there is no need to say that it is for the service to judge.
  const isPlain = !said.length && asked.every((who) => who === 'open' || who === 'service');
  const line = isPlain ? text : withReason(condition);
  return from === 'model' ? `${line} (said of ${model} as a whole)` : line;
}
