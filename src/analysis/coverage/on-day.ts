import { earliest, latest, newest, type PartialDate } from '../../model/partial-date.ts';
import { dateOfEvidence } from '../../model/schema/evidence.ts';
import type { Service } from '../../model/schema/service.ts';
import { evidenceDate, type Freshness, freshness } from '../freshness.ts';

/** What a record says about one day. The states "confirmed none" and "not known" do not apply to a single record. */
export type StateOnDay = 'running' | 'in-development' | 'unsure' | 'closed';

/** How far the state can be relied on: the age of the evidence on that day, or `inferred` from evidence dated later. */
export type Confidence = Freshness | 'inferred';

/** A state with the date of its evidence, which is undefined where the evidence has no date. */
export type OnDay = { state: StateOnDay; evidence: PartialDate | undefined; confidence: Confidence };

type Dated = Pick<Service, 'status' | 'evidence'>;

/**
 * What a record says about `day` (`YYYY-MM-DD`); undefined where the service did not exist yet. A date that names a
 * month or a year can mean any day in it, so on those days the opening or closing is unsure. From the first day that
 * its evidence can mean, the state in the record applies; so on the day of a build every record has the state that it
 * gives.
 */
export function onDay(service: Dated, day: string): OnDay | undefined {
  const { opened, state } = service.status;
  if (opened && day < earliest(opened)) return planned(service, day);
  return BY_STATE[state](service, day);
}

const BY_STATE = { operational, 'in-development': inDevelopment, unknown, closed };

/**
 * From the first day of its evidence the recorded state applies. Before that it ran if it had opened, or if earlier
 * evidence shows it.
 */
function operational(service: Dated, day: string): OnDay | undefined {
  const { opened } = service.status;
  const seen = evidenceDate(service);
  if (!seen || day >= earliest(seen)) {
    const mayNotHaveOpened = opened && day < latest(opened) && seen && day < latest(seen);
    return mayNotHaveOpened ? inferred('running', seen) : said('running', seen, day);
  }
  return whileOpen(service, day, seen);
}

/** In development from the first day that the evidence can mean. */
function inDevelopment(service: Dated, day: string): OnDay | undefined {
  const seen = evidenceDate(service);
  return !seen || day >= earliest(seen) ? said('in-development', seen, day) : planned(service, day);
}

/** It ran until it was last seen running. After that it is not known whether it runs. */
function unknown(service: Dated, day: string): OnDay {
  const seen = service.status['last-seen-running'];
  if (seen && day <= latest(seen))
    return day >= earliest(seen) ? said('running', seen, day) : whileOpen(service, day, seen);
  return said('unsure', evidenceDate(service), day);
}

/**
 * Closed after the last day that its closing date can mean, or from the first evidence of the closure. Where neither
 * has a date, closed from the day after it was last seen running.
 */
function closed(service: Dated, day: string): OnDay {
  const { closed: end, 'as-of': asOf, 'last-seen-running': seen } = service.status;
  if (day >= closedFrom(service)) return said('closed', asOf ?? end, day);
  if (end ? day < earliest(end) : seen !== undefined && day <= latest(seen))
    return whileOpen(service, day, end ?? seen);
  return end ? inferred('unsure', end) : (sighting(service, day) ?? inferred('unsure', asOf));
}

/**
 * The first day on which a closed record is known to have closed; an empty string, which sorts before every day, where
 * there is no date.
 */
function closedFrom({ status, evidence }: Dated): string {
  const { closed: end, 'as-of': asOf, 'last-seen-running': seen } = status;
  if (!end) return asOf ? earliest(asOf) : seen ? dayAfter(latest(seen)) : '';
  const known = [end, asOf ?? [], statusDates(evidence)].flat().map(earliest).toSorted().at(-1) ?? '';
  return [dayAfter(latest(end)), known].toSorted()[0] ?? '';
}

/**
 * The state on a day before `later`, when the service existed. It ran if it had opened by then or evidence shows it;
 * otherwise it is unsure.
 */
function whileOpen(service: Dated, day: string, later: PartialDate | undefined): OnDay {
  const { opened } = service.status;
  const seen = sighting(service, day);
  if (seen && (!opened || latest(opened) <= day)) return seen.confidence === 'old' ? inferred('running', later) : seen;
  return inferred(opened && latest(opened) <= day ? 'running' : 'unsure', later);
}

/** The newest dated evidence of the status up to `day`, taken to show that it ran. */
function sighting({ status, evidence }: Dated, day: string): OnDay | undefined {
  const { opened } = status;
  const seen = newest(
    statusDates(evidence).filter((date) => latest(date) <= day && (!opened || earliest(opened) <= earliest(date))),
  );
  return seen ? said('running', seen, day) : undefined;
}

/** In development where evidence dated up to `day` mentions a service that had not opened; otherwise undefined. */
function planned({ evidence }: Dated, day: string): OnDay | undefined {
  const seen = newest(statusDates(evidence).filter((date) => latest(date) <= day));
  return seen ? said('in-development', seen, day) : undefined;
}

const statusDates = (evidence: Dated['evidence']): PartialDate[] =>
  evidence.flatMap((item) => (item.supports.includes('status') ? (dateOfEvidence(item) ?? []) : []));

/** A state with its confidence, which is `inferred` before the date of the evidence. */
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
