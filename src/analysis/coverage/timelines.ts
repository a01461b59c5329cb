import type { Directory } from '../../model/directory.ts';
import { earliest, latest, type PartialDate } from '../../model/partial-date.ts';
import type { Region } from '../../model/schema/area.ts';
import { dateOfEvidence } from '../../model/schema/evidence.ts';
import type { Service } from '../../model/schema/service.ts';
import { evidenceDate } from '../freshness.ts';
import { isCounted } from '../provision.ts';

/** The time during which a service is known to have existed, as far as its record has dates. */
export type Timeline = {
  service: Service;
  /** The first day that the opening date can mean, else the first day of the earliest evidence. */
  from: string;
  /** True where an opening date is recorded; false where only evidence shows that it existed by then. */
  opened: boolean;
  /** The last day that the closing date can mean, else that of the newest evidence, else that of the opening date. */
  until: string;
  /** The dates as they are recorded. */
  dates: { opened: PartialDate | undefined; lastEvidence: PartialDate | undefined; closed: PartialDate | undefined };
};

/** The services of one region that have a date, oldest first, and those that have none. */
export type RegionTimelines = { region: Region; lines: Timeline[]; undated: Service[] };

/** A line for each recurrent-care service, by region in the order of the data. Regions without a service are left out. */
export function timelines({ regions, services }: Directory): RegionTimelines[] {
  return regions.flatMap((region) => {
    const own = services.filter((service) => service.region === region.id && isCounted(service));
    if (!own.length) return [];
    const lines = own.flatMap((service) => lineOf(service) ?? []);
    const dated = new Set(lines.map(({ service }) => service));
    return [
      {
        region,
        lines: lines.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
        undated: own.filter((service) => !dated.has(service)),
      },
    ];
  });
}

function lineOf(service: Service): Timeline | undefined {
  const { opened, closed } = service.status;
  const seen = evidenceDate(service);
  const first = service.evidence
    .flatMap((item) => (item.supports.includes('status') ? (dateOfEvidence(item) ?? []) : []))
    .map(earliest)
    .toSorted()[0];
  const from = opened ? earliest(opened) : (first ?? (seen && earliest(seen)));
  const end = closed ?? seen ?? opened;
  if (!from || !end) return undefined;
  const until = latest(end);
  return {
    service,
    from: [from, until].toSorted()[0] ?? from,
    opened: opened !== undefined,
    until,
    dates: { opened, lastEvidence: seen, closed },
  };
}
