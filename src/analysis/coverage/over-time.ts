import type { Service } from '../../model/schema/service.ts';
import { isCounted } from '../provision.ts';

/**
 * What may happen to a service. A service that took over from another counts as renamed: the old one did not close and
 * the new one did not open.
 */
export const CHANGES = ['opened', 'closed', 'renamed'] as const;
export type Change = (typeof CHANGES)[number];

/** The services by what happened to them; for a renaming, the service with the new name. */
export type Changes = Record<Change, readonly Service[]>;

/** The changes of each year in which there are any, oldest first, and the changes without a date. */
export type OverTime = { years: readonly (Changes & { year: string })[]; undated: Changes };

type Event = { change: Change; service: Service; year: string | undefined };

/**
 * Groups the changes to recurrent-care services by year. Changes without a date are closed services without a closing
 * date, and services that run or ran without an opening date. An undated opening is left out where the service is in
 * development or not known to run, because it may not have happened. Only `follows` shows a renaming, because other
 * names are mostly short or full forms.
 */
export function overTime(services: readonly Service[]): OverTime {
  const events = services.filter(isCounted).flatMap(eventsOf);
  const of = (year: string | undefined): Changes => {
    const found = (change: Change) =>
      events.filter((event) => event.year === year && event.change === change).map(({ service }) => service);
    return { opened: found('opened'), closed: found('closed'), renamed: found('renamed') };
  };
  const years = [...new Set(events.flatMap(({ year }) => year ?? []))].toSorted();
  return { years: years.map((year) => ({ year, ...of(year) })), undated: of(undefined) };
}

function eventsOf(service: Service): Event[] {
  const { state, opened, closed, follows, 'followed-by': followedBy } = service.status;
  const event = (change: Change, date: string | undefined): Event => ({ change, service, year: date?.slice(0, 4) });
  const ran = state === 'operational' || state === 'closed';
  return [
    ...(!follows && (opened || ran) ? [event('opened', opened)] : []),
    ...(!followedBy && state === 'closed' ? [event('closed', closed)] : []),
    ...(follows ? [event('renamed', opened)] : []),
  ];
}
