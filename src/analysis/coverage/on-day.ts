import { earliest, latest, newest, type PartialDate } from '../../model/partial-date.ts';
import { dateOfEvidence } from '../../model/schema/evidence.ts';
import type { Service } from '../../model/schema/service.ts';
import { evidenceDate, type Freshness, freshness } from '../freshness.ts';

/** What a record says of one day. Two states are never said of a single record: confirmed none, and not known. */
export type StateOnDay = 'running' | 'in-development' | 'unsure' | 'closed';

/** How far the state can be relied on: the age of the evidence on that day, or `inferred` from what is dated later. */
export type Confidence = Freshness | 'inferred';

/** A state with the date of the evidence that it rests on; no date where the evidence has none. */
export type OnDay = { state: StateOnDay; evidence: PartialDate | undefined; confidence: Confidence };

type Dated = Pick<Service, 'status' | 'evidence'>;

/**
 * What a record says of `day` (`YYYY-MM-DD`); undefined where the service was not there yet. A date that names a month or a
 * year can mean any of its days, so on a day inside it that it had opened or closed is unsure. From the first day that
 * its evidence can mean, a record's own state holds, so that on the day of a build every record says its own state.
 */
export function onDay(service: Dated, day: string): OnDay | undefined {
  const { opened, state } = service.status;
  if (opened && day < earliest(opened)) return planned(service, day);
  return BY_STATE[state](service, day);
}

const BY_STATE = { operational, 'in-development': inDevelopment, unknown, closed };

/** Evidence restates its state from its first day on. Before that it ran if it had opened, or if evidence of then says so. */
function operational(service: Dated, day: string): OnDay | undefined {
  const { opened } = service.status;
  const seen = evidenceDate(service);
  if (!seen || day >= earliest(seen)) {
    const mayNotHaveOpened = opened && day < latest(opened) && seen && day < latest(seen);
    return mayNotHaveOpened ? inferred('running', seen) : said('running', seen, day);
  }
  return whileOpen(service, day, seen);
}

/** Planned from the first day of the evidence of the plan on. */
function inDevelopment(service: Dated, day: string): OnDay | undefined {
  const seen = evidenceDate(service);
  return !seen || day >= earliest(seen) ? said('in-development', seen, day) : planned(service, day);
}

/** Ran until it was last seen running; whether it did after that is not known. */
function unknown(service: Dated, day: string): OnDay {
  const seen = service.status['last-seen-running'];
  if (seen && day <= latest(seen))
    return day >= earliest(seen) ? said('running', seen, day) : whileOpen(service, day, seen);
  return said('unsure', evidenceDate(service), day);
}

/**
 * Closed after the last day that its closing date can mean, or from evidence of the closure on. Where neither is dated,
 * closed after it was last seen running.
 */
function closed(service: Dated, day: string): OnDay {
  const { closed: end, 'as-of': asOf, 'last-seen-running': seen } = service.status;
  if (day >= closedFrom(service)) return said('closed', asOf ?? end, day);
  if (end ? day < earliest(end) : seen !== undefined && day <= latest(seen))
    return whileOpen(service, day, end ?? seen);
  return end ? inferred('unsure', end) : (sighting(service, day) ?? inferred('unsure', asOf));
}

/** The first day on which a closed record is known to have closed; the empty text, before every day, where nothing is dated. */
function closedFrom({ status, evidence }: Dated): string {
  const { closed: end, 'as-of': asOf, 'last-seen-running': seen } = status;
  if (!end) return asOf ? earliest(asOf) : seen ? dayAfter(latest(seen)) : '';
  const known = [end, asOf ?? [], statusDates(evidence)].flat().map(earliest).toSorted().at(-1) ?? '';
  return [dayAfter(latest(end)), known].toSorted()[0] ?? '';
}

/** A day before `later`, at which it was there: it ran if it had opened by then, or was seen; else it is unsure. */
function whileOpen(service: Dated, day: string, later: PartialDate | undefined): OnDay {
  const { opened } = service.status;
  const seen = sighting(service, day);
  if (seen && (!opened || latest(opened) <= day)) return seen.confidence === 'old' ? inferred('running', later) : seen;
  return inferred(opened && latest(opened) <= day ? 'running' : 'unsure', later);
}

/** The newest dated evidence of the status by `day`, read as showing that it ran. */
function sighting({ status, evidence }: Dated, day: string): OnDay | undefined {
  const { opened } = status;
  const seen = newest(
    statusDates(evidence).filter((date) => latest(date) <= day && (!opened || earliest(opened) <= earliest(date))),
  );
  return seen ? said('running', seen, day) : undefined;
}

/** Evidence dated by `day` of a service that had not opened shows it in development. */
function planned({ evidence }: Dated, day: string): OnDay | undefined {
  const seen = newest(statusDates(evidence).filter((date) => latest(date) <= day));
  return seen ? said('in-development', seen, day) : undefined;
}

const statusDates = (evidence: Dated['evidence']): PartialDate[] =>
  evidence.flatMap((item) => (item.supports.includes('status') ? (dateOfEvidence(item) ?? []) : []));

/** Nothing is fresh before it was dated. */
const said = (state: StateOnDay, evidence: PartialDate | undefined, day: string): OnDay =>
  evidence && day < earliest(evidence)
    ? inferred(state, evidence)
    : { state, evidence, confidence: freshness(evidence, day) };

const inferred = (state: StateOnDay, evidence: PartialDate | undefined): OnDay => ({
  state,
  evidence,
  confidence: 'inferred',
});

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
