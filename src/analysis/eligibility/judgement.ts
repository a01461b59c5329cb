import type { Question } from './answers.ts';
import { filled, type JudgingWords, listed } from './judging-words.ts';

export type Outcome = 'met' | 'not-met' | 'unknown';

/**
 * Who can settle what no answer can: the service by judging, the parent by choosing, the court, or whoever may refer.
 * `open`: nothing recorded says, so the service has to be asked.
 */
export type Asked = 'service' | 'parent' | 'court' | 'referrer' | 'open';

/** What became of a condition, and why. */
export type Judgement = {
  outcome: Outcome;
  /** What was answered that decides it, to stand after "You said": "22 weeks". */
  said: readonly string[];
  /** What was not answered, to stand after "You did not say": "how many weeks". Only of what is unknown. */
  missing: readonly string[];
  /** The questions whose answers could settle what is unknown. */
  settledBy: readonly Question[];
  /** Who has to be asked about what no answer settles. */
  asked: readonly Asked[];
  /** What would change it, or until when it holds, as a sentence. */
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
/** Only asking settles it; `said` is what was answered that bears on it. */
export const toAsk = (asked: Asked, said?: string): Judgement => ({
  ...NOTHING,
  outcome: 'unknown',
  asked: [asked],
  said: said ? [said] : [],
});

/** All must hold: one that does not decides, then one that is not known. */
export function all(parts: readonly Judgement[]): Judgement {
  const outcome = worst(parts);
  const deciding = parts.filter((part) => part.outcome === outcome);
  // What would change one of two things that are in the way does not help.
  const changes = outcome === 'not-met' && deciding.length > 1 ? [] : deciding.flatMap((part) => part.changes ?? []);
  return joined(outcome, deciding, changes);
}

/** One must hold: one that does decides, then one that is not known. */
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

/** Why, in whole sentences: "You said 22 weeks." Never empty. */
export function reasonOf({ said, missing, asked }: Judgement, words: JudgingWords): string {
  const { reason } = words;
  const sentences = [
    ...(said.length ? [filled(reason.said, { said: listed(words, 'conjunction', said) })] : []),
    ...(missing.length ? [filled(reason.missing, { missing: listed(words, 'disjunction', missing) })] : []),
    ...asked.map((who) => words.asked[who]),
  ];
  return sentences.join(' ');
}
