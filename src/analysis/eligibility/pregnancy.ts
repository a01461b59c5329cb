import { dateWith } from '../date-in-words.ts';
import { type Answers, isExpecting, type Span } from './answers.ts';

const DAY = 86_400_000;
const WEEKS_TO_BIRTH = 40;
const MAX_WEEKS = 43;

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY;
const dayAt = (number: number): string => new Date(number * DAY).toISOString().slice(0, 10);

/** True where a baby expected `today` can be due on `due`: from three weeks ago to forty weeks ahead. */
export function canBeDue(due: string, today: string): boolean {
  const ahead = dayNumber(due) - dayNumber(today);
  return ahead >= -21 && ahead <= WEEKS_TO_BIRTH * 7;
}

/** Completed weeks of pregnancy today, as a span of one week; undefined where they are not known or not possible. */
export function weeksNow(answers: Answers, today: string): Span | undefined {
  const { weeks, due } = answers;
  if (isExpecting(answers) !== true) return undefined;
  const completed = due
    ? Math.floor((WEEKS_TO_BIRTH * 7 - (dayNumber(due) - dayNumber(today))) / 7)
    : Math.floor(weeks ?? Number.NaN);
  return completed >= 0 && completed <= MAX_WEEKS ? { from: completed, below: completed + 1 } : undefined;
}

/**
 * The day on which the pregnancy reaches a number of weeks, in words. Answers in weeks leave the day open within a
 * week: `first` gives the earliest, which is safe for an upper limit, and `last` the latest, which is safe for a lower
 * limit.
 */
export function dayOfWeeks(
  weeks: number,
  which: 'first' | 'last',
  answers: Answers,
  today: string,
  months: readonly string[],
): string {
  const now = weeksNow(answers, today)?.from ?? 0;
  const day = answers.due
    ? dayNumber(answers.due) - (WEEKS_TO_BIRTH - weeks) * 7
    : dayNumber(today) + (weeks - now) * 7 - (which === 'first' ? 6 : 0);
  return dateWith(months)(dayAt(day));
}
