import type { Directory } from '../../model/directory.ts';
import { compareDates, latest, type PartialDate } from '../../model/partial-date.ts';
import type { Service } from '../../model/schema/service.ts';
import { evidenceDate } from '../freshness.ts';
import type { Logged, WhatChanged } from './log.ts';

/** What the directory says otherwise than before of a service, and since when. */
export type Change = { date: PartialDate; what: WhatChanged; service: Service; before?: string | undefined };

/** All changes, newest first, and what they were read from. */
export type Changes = { from: 'history' | 'records'; changes: Change[] };

/**
 * What changed: from the history of the files where there is one, else from the dates in the records, which know of no
 * record that was added and of no name before. Of services that the directory no longer has, nothing is said.
 */
export function changesOf({ services }: Directory, logged: readonly Logged[] | undefined): Changes {
  if (!logged?.length) return { from: 'records', changes: inOrder(services.flatMap(datesOf)) };
  const byId = new Map(services.map((service) => [service.id, service]));
  const changes = logged.flatMap(({ id, ...rest }) => {
    const service = byId.get(id);
    return service ? { ...rest, service } : [];
  });
  return { from: 'history', changes: inOrder(changes) };
}

function datesOf(service: Service): Change[] {
  const { closed } = service.status;
  const checked = evidenceDate(service);
  return [
    ...(closed ? [{ date: closed, what: 'closed', service } as const] : []),
    ...(checked && checked !== closed ? [{ date: checked, what: 're-checked', service } as const] : []),
  ];
}

/** The newest first, and each once: a record that was checked again in two commits of a day was so once. */
const inOrder = (changes: Change[]): Change[] =>
  [...new Map(changes.map((change) => [keyOf(change), change])).values()].toSorted(
    (a, b) => compareDates(b.date, a.date) || (latest(a.date) + a.service.id < latest(b.date) + b.service.id ? -1 : 1),
  );

const keyOf = ({ date, what, service, before }: Change): string => [date, what, service.id, before].join();
