import { byAge } from '../../analysis/staleness.ts';
import { calendarOfChecks } from '../../formats/feeds/calendar.ts';
import { links } from '../../site/api.ts';
import { directory, today } from '../../site/directory.ts';

/** Records that are due a check, as a calendar for maintainers. */
export const GET = () =>
  new Response(calendarOfChecks(byAge(directory, today), today, links), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
