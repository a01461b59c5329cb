import type { Directory } from '../../model/directory.ts';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Service } from '../../model/schema/service.ts';
import { needOf } from '../need.ts';
import { statisticalNeighbours } from '../similar.ts';
import type { AreaCoverage } from './coverage.ts';
import { type Borders, bordersAt, reachFrom } from './distance.ts';
import { runningIn } from './running.ts';
import { COUNTED_TYPES, type CountedType } from './states.ts';

/** The number and rate of children looked after, or why they are missing. */
export type NeedOfGap = { lookedAfter: number; rate: number } | { missing: string };

/** The nearest running services of a type: the distance in borders, and the authorities that they are in. */
export type Nearest = { hops: number; in: readonly { authority: LocalAuthority; services: readonly Service[] }[] };

/**
 * A running service elsewhere, whose authority can be asked how it was set up. Those of similar authorities come first,
 * then those of neighbours, then those of the region.
 */
export type Comparable = { service: Service; authority: LocalAuthority; through: 'similar' | 'neighbour' | 'region' };

/** How many of some authorities have a service recorded as running. */
export type RunningCount = { total: number; withRunning: number };

/** An authority with nothing recorded, or with a confirmation that there is no service, and what is around it. */
export type Gap = AreaCoverage & {
  overall: 'not-known' | 'confirmed-none';
  need: NeedOfGap;
  /** Undefined where no running service of the type can be reached across borders. */
  nearest: Record<CountedType, Nearest | undefined>;
  neighbours: RunningCount;
  /** Its statistical neighbours. Undefined where no published model compares it, as in Wales. */
  similar: RunningCount | undefined;
  comparable: readonly Comparable[];
};

const COMPARABLE_SHOWN = 5;

/**
 * The authorities with nothing recorded on the day, or with none confirmed, in the order of `areas`. "Not known" does
 * not mean that there is no service: one letter can settle the question.
 *
 * @param areas every authority of that day, as `coverageAt` gives them
 */
export function gapsIn(directory: Directory, areas: readonly AreaCoverage[]): Gap[] {
  const byId = new Map(areas.map((area) => [area.authority.id, area]));
  const borders = bordersAt(
    directory,
    areas.map(({ authority }) => authority),
  );
  const reach = Object.fromEntries(
    COUNTED_TYPES.map((type) => [type, nearestOf(type, areas, byId, borders)]),
  ) as Record<CountedType, (id: string) => Nearest | undefined>;
  return areas.filter(isGap).map((area) => {
    const { id, region } = area.authority;
    const around = [...(borders.get(id) ?? [])].flatMap((other) => byId.get(other) ?? []);
    const similar = statisticalNeighbours(directory, id).flatMap(({ authority }) => byId.get(authority.id) ?? []);
    return {
      ...area,
      need: needOfGap(directory, area.authority),
      nearest: { pause: reach.pause(id), fdac: reach.fdac(id), local: reach.local(id) },
      neighbours: howMany(around),
      similar: similar.length > 0 ? howMany(similar) : undefined,
      comparable: comparableTo(
        similar,
        around,
        areas.filter(({ authority }) => authority.region === region),
      ),
    };
  });
}

const isGap = (area: AreaCoverage): area is AreaCoverage & Pick<Gap, 'overall'> =>
  area.overall === 'not-known' || area.overall === 'confirmed-none';

function nearestOf(
  type: CountedType,
  areas: readonly AreaCoverage[],
  byId: ReadonlyMap<string, AreaCoverage>,
  borders: Borders,
): (id: string) => Nearest | undefined {
  const having = areas.filter(({ types }) => types[type].state === 'running').map(({ authority }) => authority.id);
  const reached = reachFrom(borders, having);
  return (id) => {
    const found = reached.get(id);
    const there = (found?.nearest ?? []).flatMap((other) => byId.get(other) ?? []);
    return (
      found && {
        hops: found.hops,
        in: there.map((area) => ({ authority: area.authority, services: runningIn(area, [type]) })),
      }
    );
  };
}

/**
 * The need of an authority. A figure of its predecessor is not given, because a table would show it beside the wrong
 * name.
 */
function needOfGap(directory: Directory, authority: LocalAuthority): NeedOfGap {
  const need = needOf(directory, authority);
  if ('missing' in need) return need;
  if ('of' in need) return { missing: `The figures are for ${need.of.name}, which it came from` };
  return { lookedAfter: need.figure['looked-after'], rate: need.figure.rate };
}

const howMany = (areas: readonly AreaCoverage[]): RunningCount => ({
  total: areas.length,
  withRunning: areas.filter((area) => runningIn(area).length > 0).length,
});

function comparableTo(
  similar: readonly AreaCoverage[],
  around: readonly AreaCoverage[],
  region: readonly AreaCoverage[],
): Comparable[] {
  const through = (areas: readonly AreaCoverage[], how: Comparable['through']): Comparable[] =>
    areas.flatMap((area) => runningIn(area).map((service) => ({ service, authority: area.authority, through: how })));
  const all = [...through(similar, 'similar'), ...through(around, 'neighbour'), ...through(region, 'region')];
  const first = new Map(all.toReversed().map((one) => [one.service.id, one]));
  return all.filter((one) => first.get(one.service.id) === one).slice(0, COMPARABLE_SHOWN);
}

/** One line on how to find out what is not known about a gap. */
export const howToFindOut = ({ authority: { name }, overall }: Pick<Gap, 'authority' | 'overall'>): string =>
  overall === 'confirmed-none'
    ? `Ask ${name}’s children’s services whether there is still none, and send us the answer.`
    : `Ask ${name}’s children’s services who works with parents after a child has been removed, and send us the answer.`;
