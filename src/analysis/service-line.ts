import type { Directory } from '../model/directory.ts';
import type { Service, ServiceType, Status } from '../model/schema/service.ts';
import { nameOfArea } from './areas.ts';
import { dateInWords, evidenceDate, type Freshness, freshness } from './freshness.ts';

/** One line in a list of services, with all texts ready to show. */
export type Line = {
  id: string;
  name: string;
  type: ServiceType;
  /** The short label of its type: "FDAC". */
  kind: string;
  state: Status;
  /** "Recorded as running" */
  running: string;
  /** "Rochdale", "Kent, Medway and 3 more" */
  where: string;
  age: Freshness;
  /** "June 2021"; "no date" where the evidence has none. */
  last: string;
};

/** Makes the line of a service on `day` (`YYYY-MM-DD`), from which the age of its evidence is counted. */
export function lineOf(service: Service, directory: Directory, day: string): Line {
  const { id, name, type, status } = service;
  const { types, status: states } = directory.vocabulary;
  const date = evidenceDate(service);
  return {
    id,
    name,
    type,
    kind: types.get(type)?.short ?? types.get(type)?.label ?? type,
    state: status.state,
    running: states.get(status.state)?.label ?? status.state,
    where: whereInShort(service, directory),
    age: freshness(date, day),
    last: date ? dateInWords(date) : 'no date',
  };
}

const MAX_AREAS = 2;

function whereInShort({ areas, 'areas-uncertain': uncertain }: Service, directory: Directory): string {
  if (areas.length === 0) return uncertain ? 'Areas not certain' : 'Areas not recorded';
  const names = areas.map((id) => nameOfArea(directory, id));
  const more = names.length - MAX_AREAS;
  return more > 0 ? `${names.slice(0, MAX_AREAS).join(', ')} and ${more} more` : names.join(' and ');
}

const BY_NAME = new Intl.Collator('en-GB');
const ORDER: readonly Status[] = ['operational', 'in-development', 'unknown', 'closed'];

/** Sorts services: those recorded as running first, closed ones last, each group by name. */
export const runningFirst = (services: readonly Service[]): Service[] =>
  services.toSorted(
    (a, b) => ORDER.indexOf(a.status.state) - ORDER.indexOf(b.status.state) || BY_NAME.compare(a.name, b.name),
  );
