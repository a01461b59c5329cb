import type { Directory } from '../../model/directory.ts';
import { earliest } from '../../model/partial-date.ts';
import type { LocalAuthority, Region } from '../../model/schema/area.ts';
import type { Mapping2021 } from '../../model/schema/published.ts';
import type { Service } from '../../model/schema/service.ts';
import { authoritiesAt } from '../areas.ts';
import type { AreaCoverage } from './coverage.ts';
import { type OnDay, onDay } from './on-day.ts';
import { servicesOf, servicesOnDay } from './services-on-day.ts';
import { COUNTED_TYPES, type CountedType } from './states.ts';

/** Something that the mapping counted: an authority (local services, Pause), or a team (FDAC). */
export type Named = { id: string; name: string };

/** The published count of one type in one region, compared with what the directory names. */
export type Reconciled = {
  region: Region;
  type: CountedType;
  published: number;
  /** Those with a record of any date and state, among the authorities in force when the mapping was published. */
  named: readonly Named[];
  /** Those of `named` that the mapping may have counted: no record shows that they began later or had ended. */
  possible: readonly Named[];
  /** Those of `named` that the directory shows with evidence from that time. */
  ofThatTime: readonly Named[];
  /**
   * The least number of counted places that have no name here. Equal numbers do not prove that they are the same
   * places.
   */
  notIdentified: number;
  /** How many more names there are in `possible` than the mapping counted. */
  beyond: number;
  /** The explanation of the difference from the data; undefined where there is none. */
  why: string | undefined;
};

/**
 * The totals of one type over all regions. In each region `identified` is at most the number that the mapping counted
 * there.
 */
export type Completeness = { type: CountedType; published: number; identified: number; ofThatTime: number };

/**
 * The day that the mapping's counts refer to: the first day that its publication date can mean, when England had 152
 * authorities.
 */
export const mappingDay = ({ sources }: Directory, mapping: Mapping2021): string =>
  earliest(sources.get(mapping.source)?.published ?? mapping['mapped-to']);

/**
 * Compares each English region and type of the 2021 mapping with the directory; empty where there is no mapping.
 * `ofThatTime` has what was running or in development on the day of the mapping by the rules of coverage, except by old
 * or undated evidence.
 */
export function reconcile(directory: Directory): Reconciled[] {
  const mapping = directory.mapping2021;
  if (!mapping) return [];
  const day = mappingDay(directory, mapping);
  const authorities = authoritiesAt(directory, day);
  const regions = directory.regions.filter(({ id }) => mapping['local-authorities'].regions[id]);
  return regions.flatMap((region) =>
    COUNTED_TYPES.map((type): Reconciled => {
      const found =
        type === 'fdac'
          ? teams(directory, region, day)
          : places(
              directory,
              authorities.filter((row) => row.region === region.id),
              type,
              day,
            );
      const published = publishedCount(mapping, region, type);
      const beyond = Math.max(0, found.possible.length - published);
      const notIdentified = Math.max(0, published - found.possible.length);
      return { region, type, published, ...found, notIdentified, beyond, why: mapping.reconciliation[type][region.id] };
    }),
  );
}

/**
 * Authorities that are confirmed to have neither Pause nor a locally developed service: the third column of the
 * mapping.
 */
export const confirmedNeither = (areas: readonly AreaCoverage[]): Named[] =>
  areas
    .filter(({ types: { pause, local } }) => [pause, local].every(({ state }) => state === 'confirmed-none'))
    .map(({ authority: { id, name } }) => ({ id, name }));

const publishedCount = (mapping: Mapping2021, { id }: Region, type: CountedType): number =>
  (type === 'fdac' ? mapping['fdac-teams'].regions[id] : mapping['local-authorities'].regions[id]?.[type]) ?? 0;

type Found = Pick<Reconciled, 'named' | 'possible' | 'ofThatTime'>;

/** FDAC teams, by the region of their records. */
function teams({ services }: Directory, region: Region, day: string): Found {
  const named = services.filter((service) => service.type === 'fdac' && service.region === region.id);
  return sift(named, (team) => [onDay(team, day) ?? []].flat());
}

function places(directory: Directory, authorities: readonly LocalAuthority[], type: CountedType, day: string): Found {
  const isOfType = (service: Service) => service.type === type;
  const named = authorities.filter((row) => servicesOf(directory, row, day).some(isOfType));
  return sift(named, (row) => servicesOnDay(directory, row, day).filter(({ service }) => isOfType(service)));
}

/** @param says returns what the records say about one authority or team on the day of the mapping */
const sift = <T extends Named>(named: readonly T[], says: (one: T) => readonly OnDay[]): Found => ({
  named,
  possible: named.filter((one) => says(one).some(({ state }) => state !== 'closed')),
  ofThatTime: named.filter((one) => says(one).some(isOfThatTime)),
});

const isOfThatTime = ({ state, confidence }: OnDay): boolean =>
  ['running', 'in-development'].includes(state) && !['old', 'undated'].includes(confidence);

/** How much of the published total of each type the directory can name. */
export const completeness = (rows: readonly Reconciled[]): Completeness[] =>
  COUNTED_TYPES.map((type) => {
    const own = rows.filter((row) => row.type === type);
    const sum = (of: (row: Reconciled) => number) => own.reduce((total, row) => total + of(row), 0);
    return {
      type,
      published: sum(({ published }) => published),
      identified: sum(({ published, possible }) => Math.min(published, possible.length)),
      ofThatTime: sum(({ published, ofThatTime }) => Math.min(published, ofThatTime.length)),
    };
  });

const COUNTED: Record<CountedType, string> = {
  local: 'authorities with a locally developed service',
  pause: 'authorities with Pause',
  fdac: 'FDAC teams',
};

/** "24 of the 38 authorities with a locally developed service" */
const shareInWords = ({ type, published, identified }: Completeness): string =>
  `${identified} of the ${published} ${COUNTED[type]}`;

/** "The directory names at most 24 of the 38 authorities with a locally developed service that the mapping counted, 19 of them with evidence of that time." */
export const completenessInWords = (line: Completeness): string =>
  `The directory names at most ${shareInWords(line)} that the mapping counted, ${line.ofThatTime} of them with evidence of that time.`;

/** The same for several types in one sentence; undefined where the mapping counted none. */
export const allCompletenessInWords = (lines: readonly Completeness[]): string | undefined =>
  lines.length
    ? `Of what the 2021 mapping counted, the directory names at most ${AND.format(lines.map(shareInWords))}.`
    : undefined;

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
