import type { Span } from './answers.ts';
import { type Judgement, met, notMet, toAsk } from './judgement.ts';

/**
 * Judges whether the answered span lies within the wanted span: wholly, not at all, or partly, in which case the
 * service has to be asked.
 */
export function within(span: Span | undefined, wanted: Span, said: string, missing: Judgement): Judgement {
  if (!span) return missing;
  if (span.from >= wanted.from && span.below <= wanted.below) return met(said);
  return span.below <= wanted.from || span.from >= wanted.below ? notMet(said) : toAsk('open', said);
}
