import { authoritiesAt, servicesOfArea, servicesOfRegion } from '../../analysis/areas.ts';
import type { AreaCoverage, TypeCoverage } from '../../analysis/coverage/coverage.ts';
import type { Directory } from '../../model/directory.ts';
import type { Region } from '../../model/schema/area.ts';
import { areaIn, type EntryInput } from './service-entry.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

const typeIn = ({ state, services, evidence, confidence, part }: TypeCoverage) => ({
  state,
  services: ids(services),
  evidence,
  confidence,
  part,
});

/** What is recorded for an authority, by type and overall. */
export const coveredIn = ({ types, overall, uncertain }: AreaCoverage) => ({
  overall,
  types: { pause: typeIn(types.pause), fdac: typeIn(types.fdac), local: typeIn(types.local) },
  mayBeServedBy: ids(uncertain),
});

/** An authority in a list: its code, what is recorded for it and the services that name it. */
export const areaEntry = (area: AreaCoverage, from: EntryInput) => ({
  ...areaIn(area.authority.id, from),
  ...coveredIn(area),
  services: ids(servicesOfArea(from.directory, area.authority.id)),
});

/**
 * An authority in full: in addition its codes over time, its council's contacts, its neighbours and the figure of need.
 */
export function wholeArea(area: AreaCoverage, from: EntryInput) {
  const { id } = area.authority;
  const { authorities, neighbours, councils } = from.directory;
  const around = neighbours.get(id);
  return {
    ...areaEntry(area, from),
    codes: authorities.filter((row) => row.id === id),
    neighbours: [...(around?.land ?? []), ...ids(around?.water ?? [])],
    council: councils.get(id),
    need: needOf(id, from.directory),
  };
}

function needOf(id: string, { need }: Directory) {
  const figure = need?.authorities[id];
  if (!need || !figure) return undefined;
  const { children, rate, 'looked-after': lookedAfter } = figure;
  return { asOf: need['as-of'], children, lookedAfter, rate, citation: need.source, caution: need.caution };
}

/** A region with its authorities and services. */
export const regionEntry = ({ id, name, kind, code }: Region, { directory, today, links }: EntryInput) => ({
  id,
  name,
  kind,
  code,
  url: links.region(id),
  areas: ids(authoritiesAt(directory, today).filter(({ region }) => region === id)),
  services: ids(servicesOfRegion(directory, id)),
});
