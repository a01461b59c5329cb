import { ICalCalendar } from 'ical-generator';
import { MONTHS_FRESH } from '../../analysis/freshness.ts';
import type { Stale } from '../../analysis/staleness.ts';
import { latest } from '../../model/partial-date.ts';
import type { Links } from '../api/links.ts';

/** The day on which a record is a year old by its evidence, as `YYYY-MM-DD`; today where its evidence is undated. */
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
 * Records that are due a check as a calendar (iCalendar, RFC 5545): a whole day for each service that has not closed.
 *
 * @param records in the order in which they want checking
 */
export function calendarOfChecks(records: readonly Stale[], today: string, links: Links): string {
  const calendar = new ICalCalendar({
    name: 'Recurrent Care Map: records due a check',
    prodId: { company: 'Recurrent Care Map', product: 'Records due a check', language: 'EN' },
  });
  for (const record of records.filter(({ service }) => service.status.state !== 'closed')) {
    const { service, toCheck } = record;
    calendar.createEvent({
      id: `${service.id}@recurrent-care-map`,
      stamp: instant(today),
      start: instant(dueOn(record, today)),
      allDay: true,
      timezone: 'UTC',
      summary: `Check ${service.name}`,
      description: toCheck.join('\n'),
      url: links.service(service.id).url,
    });
  }
  return calendar.toString();
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);
