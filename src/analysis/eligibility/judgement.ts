import type { Question } from './answers.ts';
import { filled, type JudgingWords, listed } from './judging-words.ts';

export type Outcome = 'met' | 'not-met' | 'unknown';

/**
 * Who decides where the answers cannot: the service by its judgement, the parent by choice, the court, or the person
 * who refers. `open`: nothing is recorded, so the service has to be asked.
 */
export type Asked = 'service' | 'parent' | 'court' | 'referrer' | 'open';

/** The outcome of a condition, and the reason. */
export type Judgement = {
  outcome: Outcome;
  /** The answers that decide it, worded to follow "You said": "22 weeks". */
  said: readonly string[];
  /** The missing answers, worded to follow "You did not say": "how many weeks". Only for an unknown outcome. */
  missing: readonly string[];
  /** The questions whose answers could decide an unknown outcome. */
  settledBy: readonly Question[];
  /** Who has to be asked where no answer decides. */
  asked: readonly Asked[];
  /** What would change the outcome, or until when it applies, as a sentence. */
  changes?: string | undefined;
};

const NOTHING = { said: [], missing: [], settledBy: [], asked: [] };

export const met = (said: string, changes?: string): Judgement => ({
  ...NOTHING,
  outcome: 'met',
  said: [said],
  changes,
});
export const notMet = (said: string, changes?: string): Judgement => ({
  ...NOTHING,
  outcome: 'not-met',
  said: [said],
  changes,
});
export const unanswered = (missing: string, ...settledBy: Question[]): Judgement => ({
  ...NOTHING,
  outcome: 'unknown',
  missing: [missing],
  settledBy,
});
/** An outcome that only asking can decide; `said` is a related answer. */
export const toAsk = (asked: Asked, said?: string): Judgement => ({
  ...NOTHING,
  outcome: 'unknown',
  asked: [asked],
  said: said ? [said] : [],
});

/** All parts must be met: a part that is not met decides, then one that is unknown. */
export function all(parts: readonly Judgement[]): Judgement {
  const outcome = worst(parts);
  const deciding = parts.filter((part) => part.outcome === outcome);
  // Changing only one of two unmet parts does not help.
  const changes = outcome === 'not-met' && deciding.length > 1 ? [] : deciding.flatMap((part) => part.changes ?? []);
  return joined(outcome, deciding, changes);
}

/** One part must be met: a part that is met decides, then one that is unknown. */
export function any(parts: readonly Judgement[]): Judgement {
  const holding = parts.find(({ outcome }) => outcome === 'met');
  if (holding) return holding;
  const open = parts.filter(({ outcome }) => outcome === 'unknown');
  const deciding = open.length ? open : parts;
  return joined(
    open.length ? 'unknown' : 'not-met',
    deciding,
    deciding.flatMap((part) => part.changes ?? []),
  );
}

const worst = (parts: readonly Judgement[]): Outcome =>
  (['not-met', 'unknown'] as const).find((outcome) => parts.some((part) => part.outcome === outcome)) ?? 'met';

function joined(outcome: Outcome, parts: readonly Judgement[], changes: readonly string[]): Judgement {
  const [only, other] = parts;
  if (only && !other) return only;
  const once = <T>(of: (part: Judgement) => readonly T[]): T[] => [...new Set(parts.flatMap(of))];
  return {
    outcome,
    said: once(({ said }) => said),
    missing: once(({ missing }) => missing),
    settledBy: once(({ settledBy }) => settledBy),
    asked: once(({ asked }) => asked),
    changes: changes.length ? [...new Set(changes)].join(' ') : undefined,
  };
}

/** The reason in whole sentences: "You said 22 weeks." Never empty. */
export function reasonOf({ said, missing, asked }: Judgement, words: JudgingWords): string {
  const { reason } = words;
  const sentences = [
    ...(said.length ? [filled(reason.said, { said: listed(words, 'conjunction', said) })] : []),
    ...(missing.length ? [filled(reason.missing, { missing: listed(words, 'disjunction', missing) })] : []),
    ...asked.map((who) => words.asked[who]),
  ];
  return sentences.join(' ');
}
