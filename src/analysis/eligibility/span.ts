import type { Span } from './answers.ts';
import { type Judgement, met, notMet, toAsk } from './judgement.ts';

/** Whether what was answered lies in what is wanted: wholly, not at all, or in part, which only asking settles. */
export function within(span: Span | undefined, wanted: Span, said: string, missing: Judgement): Judgement {
  if (!span) return missing;
  if (span.from >= wanted.from && span.below <= wanted.below) return met(said);
  return span.below <= wanted.from || span.from >= wanted.below ? notMet(said) : toAsk('open', said);
}
