/** A date as precise as its evidence: `2021`, `2021-03` or `2021-03-18`. It is never padded: a year stays a year. */
export type PartialDate = string;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** True where `text` is written as a partial date and names a day, month or year that exists. */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = FORM.exec(text) ?? [];
  if (!year || Number(year) < 1900 || Number(year) > 2100) return false;
  if (month && (Number(month) < 1 || Number(month) > 12)) return false;
  return !day || Number(day) === new Date(`${text}T00:00:00Z`).getUTCDate();
}

/** The first day that a partial date can mean, as `YYYY-MM-DD`. */
export const earliest = (date: PartialDate): string => date + '-01-01'.slice(date.length - 4);

/** The last day that a partial date can mean, as `YYYY-MM-DD`. */
export function latest(date: PartialDate): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`;
}

/** True if `a` ended before `b` began, whichever days they mean: 2021 is neither before nor after 2021-03. */
export const isBefore = (a: PartialDate, b: PartialDate): boolean => latest(a) < earliest(b);

/** Orders partial dates by the last day that they can mean, oldest first. */
export function compareDates(a: PartialDate, b: PartialDate): number {
  const [lastOfA, lastOfB] = [latest(a), latest(b)];
  return lastOfA < lastOfB ? -1 : lastOfA > lastOfB ? 1 : 0;
}

/** The newest of some partial dates, or undefined where there is none. */
export const newest = (dates: readonly PartialDate[]): PartialDate | undefined => dates.toSorted(compareDates).at(-1);
