import type { Directory } from '../../model/directory.ts';
import { compareDates, latest, type PartialDate } from '../../model/partial-date.ts';
import type { Service } from '../../model/schema/service.ts';
import { evidenceDate } from '../freshness.ts';
import type { Logged, WhatChanged } from './log.ts';

/** A change in the record of a service, and its date. `before` is the former name of a renamed service. */
export type Change = { date: PartialDate; what: WhatChanged; service: Service; before?: string | undefined };

/** All changes, newest first, and where they were read from. */
export type Changes = { from: 'history' | 'records'; changes: Change[] };

/**
 * The changes, from the history of the files where there is one. Otherwise from the dates in the records, which do not
 * show added records or former names. Services that are no longer in the directory are left out.
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

/** Sorts changes newest first and removes duplicates, as where a record was checked again in two commits on one day. */
const inOrder = (changes: Change[]): Change[] =>
  [...new Map(changes.map((change) => [keyOf(change), change])).values()].toSorted(
    (a, b) => compareDates(b.date, a.date) || (latest(a.date) + a.service.id < latest(b.date) + b.service.id ? -1 : 1),
  );

const keyOf = ({ date, what, service, before }: Change): string => [date, what, service.id, before].join();
