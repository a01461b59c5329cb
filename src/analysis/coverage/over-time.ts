import type { Service } from '../../model/schema/service.ts';
import { isCounted } from '../provision.ts';

/** What may happen to a service. One that took over from another was renamed: the old one did not close, nor the new one open. */
export const CHANGES = ['opened', 'closed', 'renamed'] as const;
export type Change = (typeof CHANGES)[number];

/** The services to which each thing happened; of a renaming, the one of the new name. */
export type Changes = Record<Change, readonly Service[]>;

/** What dated records say of each year in which something happened, oldest first, and what has no date. */
export type OverTime = { years: readonly (Changes & { year: string })[]; undated: Changes };

type Event = { change: Change; service: Service; year: string | undefined };

/**
 * Counts what happened to recurrent-care services by the year of its date. Undated are closed services without a closing
 * date, and services that run or ran without an opening date. A service in development has not opened; of one that is not
 * known to run, an undated opening may not have happened, so it is left out. Only `follows` shows a renaming: other names
 * are mostly short forms and whole names.
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
