import { latest, newest, type PartialDate } from '../model/partial-date.ts';
import { dateOfEvidence } from '../model/schema/evidence.ts';
import type { Service } from '../model/schema/service.ts';
import { AGE_IN_WORDS, type Freshness } from './age-in-words.ts';
import { dateInWords } from './date-in-words.ts';

export { AGE_IN_WORDS, dateInWords, type Freshness };

export const MONTHS_FRESH = 12;
const MONTHS_AGEING = 36;

/**
 * The date of the newest evidence of whether a service runs: that of its status, else of the evidence for the status,
 * else of any evidence. A newer page about something else does not make the record newer. Undefined where all evidence
 * is undated.
 */
export function evidenceDate({ status, evidence }: Pick<Service, 'status' | 'evidence'>): PartialDate | undefined {
  const published = (items: Service['evidence']) => items.flatMap((item) => dateOfEvidence(item) ?? []);
  return (
    newest([status['as-of'] ?? [], status['last-seen-running'] ?? []].flat()) ??
    newest(published(evidence.filter(({ supports }) => supports.includes('status')))) ??
    newest(published(evidence))
  );
}

/** Whole months from the last day that `date` can mean to `today` (`YYYY-MM-DD`); 0 where that day is still to come. */
export function monthsSince(date: PartialDate, today: string): number {
  const [year = 0, month = 0, day = 0] = latest(date).split('-').map(Number);
  const [nowYear = 0, nowMonth = 0, nowDay = 0] = today.split('-').map(Number);
  return Math.max(0, (nowYear - year) * 12 + (nowMonth - month) - (nowDay < day ? 1 : 0));
}

/** `fresh` up to a year, `ageing` up to three years, `old` after that. */
export function freshness(date: PartialDate | undefined, today: string): Freshness {
  if (!date) return 'undated';
  const months = monthsSince(date, today);
  return months <= MONTHS_FRESH ? 'fresh' : months <= MONTHS_AGEING ? 'ageing' : 'old';
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const counted = (count: number, unit: string): string =>
  `${NUMBERS[count] ?? count} ${unit}${count === 1 ? '' : 's'} ago`;

/** The wording for how long ago something was, in one language. */
export type AgoWords = {
  thisYear: string;
  thisMonth: string;
  lastMonth: string;
  withinYear: string;
  /** A number of whole months, from 1 to 11. */
  months: (count: number) => string;
  /** A number of whole years, and whether it was longer ago than that. */
  years: (count: number, over: boolean) => string;
};

export const AGO_WORDS: AgoWords = {
  thisYear: 'this year',
  thisMonth: 'this month',
  lastMonth: 'last month',
  withinYear: 'within the last year',
  months: (count) => counted(count, 'month'),
  years: (count, over) => `${over ? 'over ' : ''}${counted(count, 'year')}`,
};

/** "over five years ago", "two years ago", "four months ago", "this month": never more exact than the date. */
export function ageInWords(date: PartialDate, today: string, words = AGO_WORDS): string {
  const months = monthsSince(date, today);
  if (date.length === 4 && date === today.slice(0, 4)) return words.thisYear;
  if (months < 1) return date.slice(0, 7) === today.slice(0, 7) ? words.thisMonth : words.lastMonth;
  if (months < 12) return date.length === 4 ? words.withinYear : words.months(months);
  return words.years(Math.floor(months / 12), months % 12 !== 0);
}

/** "June 2021, over five years ago" */
export const dateWithAge = (date: PartialDate, today: string): string =>
  `${dateInWords(date)}, ${ageInWords(date, today)}`;

/** The advice for the age of a record, one sentence for each case, in one language. */
export type AdviceWords = Readonly<Record<'closed' | 'in-development' | 'fresh' | 'ring', string>>;

export const ADVICE_WORDS: AdviceWords = {
  closed: 'It is kept here so that it can be found. Look for what serves the area now.',
  'in-development': 'Ask whether it has opened.',
  fresh: 'Ring to check places and how to refer.',
  ring: 'Ring before you refer.',
};

/** Advice on what to do about the age of a record, in one sentence. */
export function advice(service: Pick<Service, 'status' | 'evidence'>, today: string, words = ADVICE_WORDS): string {
  const { state } = service.status;
  if (state === 'closed' || state === 'in-development') return words[state];
  const age = freshness(evidenceDate(service), today);
  return age === 'fresh' && state === 'operational' ? words.fresh : words.ring;
}
