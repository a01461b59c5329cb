import type { Directory } from '../model/directory.ts';
import { compareDates, type PartialDate } from '../model/partial-date.ts';
import type { Service } from '../model/schema/service.ts';
import { type ContactRoute, contactRoutes } from './contact-routes.ts';
import { type EvidenceKind, evidenceKind } from './evidence-kind.ts';
import { advice, evidenceDate, type Freshness, freshness } from './freshness.ts';

/** A record, how old its evidence is, and what is needed to bring it up to date. */
export type Stale = {
  service: Service;
  /** The date of the newest evidence of whether it runs; undefined where all of it is undated. */
  date: PartialDate | undefined;
  freshness: Freshness;
  /** The kind of the newest evidence of whether it runs. */
  kind: EvidenceKind;
  /** What to check: what the record lists, else the advice for its age. Never empty. */
  toCheck: string[];
  /** The ways to ask, nearest first; empty where none is recorded. */
  ask: ContactRoute[];
};

/**
 * Every service in the order in which to check them: undated ones first, then from the oldest to the newest evidence.
 * Closed services come last in the same order, because their records do not become wrong with time.
 *
 * @param today `YYYY-MM-DD`
 */
export const byAge = (directory: Directory, today: string): Stale[] =>
  directory.services
    .map((service) => staleness(service, directory, today))
    .toSorted((a, b) => Number(isClosed(a)) - Number(isClosed(b)) || compareAges(a.date, b.date));

function staleness(service: Service, directory: Directory, today: string): Stale {
  const date = evidenceDate(service);
  const asked = service['needs-checking'] ?? [];
  return {
    ...{ service, date },
    freshness: freshness(date, today),
    kind: evidenceKind(service),
    toCheck: asked.length ? asked : [advice(service, today)],
    ask: contactRoutes(service, directory),
  };
}

const isClosed = ({ service }: Stale): boolean => service.status.state === 'closed';

const compareAges = (a: PartialDate | undefined, b: PartialDate | undefined): number =>
  a && b ? compareDates(a, b) : Number(!!a) - Number(!!b);
