import { ICalCalendar } from 'ical-generator';
import { dueOn } from '../../analysis/rota.ts';
import type { Stale } from '../../analysis/staleness.ts';
import type { Links } from '../api/links.ts';
import { withoutControls } from '../xml.ts';

/**
 * Records that are due for a check, as a calendar (iCalendar, RFC 5545): an all-day event for each service that has not
 * closed.
 *
 * @param records those that most need a check first
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
      summary: withoutControls(`Check ${service.name}`),
      description: withoutControls(toCheck.join('\n')),
      url: links.service(service.id).url,
    });
  }
  // The standard requires a line end after every line; the package leaves it out after the last.
  return `${calendar.toString()}\r\n`;
}

const instant = (day: string): Date => new Date(`${day}T00:00:00Z`);
