import type { Directory } from '../model/directory.ts';
import { latest } from '../model/partial-date.ts';
import type { Region } from '../model/schema/area.ts';
import { authoritiesAt } from './areas.ts';
import { MONTHS_FRESH } from './freshness.ts';
import { byAge, type Stale } from './staleness.ts';

/**
 * The day on which the evidence of a record becomes a year old, as `YYYY-MM-DD`; today where the evidence is undated.
 */
export function dueOn({ date }: Pick<Stale, 'date'>, today: string): string {
  if (!date) return today;
  const [year = 0, month = 0, day = 0] = latest(date).split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + MONTHS_FRESH + 1, 0));
  return new Date(
    Date.UTC(lastOfMonth.getUTCFullYear(), lastOfMonth.getUTCMonth(), Math.min(day, lastOfMonth.getUTCDate())),
  )
    .toISOString()
    .slice(0, 10);
}

/**
 * The regions to check in the month of `today`: each region with councils has a month, beginning in January, and the
 * month after these has all other regions with a service. Empty in the remaining months.
 */
export function regionsOfMonth(directory: Directory, today: string): Region[] {
  const councils = new Set(authoritiesAt(directory, today).map(({ region }) => region));
  const services = new Set(directory.services.map(({ region }) => region));
  const withCouncils = directory.regions.filter(({ id }) => councils.has(id));
  const others = directory.regions.filter(({ id }) => !councils.has(id) && services.has(id));
  return [...withCouncils.map((region) => [region]), others][Number(today.slice(5, 7)) - 1] ?? [];
}

/** Open services whose evidence becomes a year old on `today` (`YYYY-MM-DD`) or one of the six days after it, oldest first. */
export function dueThisWeek(directory: Directory, today: string): Stale[] {
  const end = new Date(`${today}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() + 6);
  const last = end.toISOString().slice(0, 10);
  return byAge(directory, today).filter((record) => {
    const due = dueOn(record, today);
    return record.date && record.service.status.state !== 'closed' && due >= today && due <= last;
  });
}
