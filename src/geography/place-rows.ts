import { authoritiesInForce, authoritiesOnDay } from '../analysis/postcodes/authorities-on-day.ts';
import { fold } from '../analysis/search/fold.ts';
import type { PlaceRow } from '../analysis/search/place-row.ts';
import type { Directory } from '../model/directory.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import type { DistrictNames } from './district-names.ts';
import type { Place } from './places.ts';
import { placesOfWard } from './places-of-ward.ts';

/** The sources of the names, and the day (`YYYY-MM-DD`) whose authorities they lead to. */
export type NamesOfPlaces = {
  directory: Pick<Directory, 'authorities' | 'placeNames' | 'counties'>;
  districts: DistrictNames;
  places: readonly Place[];
  day: string;
};

/**
 * Every name that leads to an authority but is not the authority's own: former areas, other names, districts, places
 * (largest first) and wards. A name is listed once for each set of authorities, so a name shared by several places has
 * several rows.
 */
export function placeRows({
  directory: { authorities, placeNames, counties },
  districts,
  places,
  day,
}: NamesOfPlaces): PlaceRow[] {
  const now = (ids: readonly string[]) => authoritiesInForce(authorities, ids, day);
  const own = new Set(
    authorities.flatMap(({ id, name, 'welsh-name': welsh = name, 'also-known-as': others = [] }) =>
      [name, welsh, ...others].map((one) => keyOf(one, [id])),
    ),
  );
  const byDistrict = Object.entries(districts).map(([code, names]) => ({
    code,
    names,
    areas: authoritiesOnDay(authorities, code, day),
  }));
  const inDistricts = byDistrict.flatMap(({ code, names: [names], areas }) =>
    names.map((name): PlaceRow => [name, areas, code.includes(' ') ? 'district' : 'also-called']),
  );
  const named = placeNames.map(({ name, areas, kind }): PlaceRow => [name, now(areas), kind]);
  const former = named.filter(([, , kind]) => kind === 'former-district');
  const calledAfter = areasByName([...inDistricts, ...former]);
  const wards = byDistrict.flatMap(({ names: [, own], areas }) =>
    own.flatMap(placesOfWard).map((name): PlaceRow => [name, areas, 'ward']),
  );
  const withWard = areasByName(wards);
  return withoutDoubles(
    [
      ...named.filter((row) => !former.includes(row)),
      ...counties.flatMap(({ name, areas }) =>
        [name, ...alsoCalled(name, authorities, named)].map((one): PlaceRow => [one, now(areas), 'county']),
      ),
      ...inDistricts,
      ...bySize(places).map(({ name, areas }): PlaceRow => {
        const here = narrowed(now(areas), calledAfter.get(fold(name)));
        return [name, ofWard(here, withWard.get(fold(name)))];
      }),
      ...former,
      ...wards,
    ],
    own,
  );
}

/**
 * The other names of the council that has the same name as a county: "Notts" for Nottinghamshire. Empty where no
 * council has that name.
 */
function alsoCalled(county: string, authorities: readonly LocalAuthority[], named: readonly PlaceRow[]): string[] {
  const own = authorities.find(({ name }) => name === county);
  const short = named.filter(([, areas, kind]) => kind === 'also-called' && areas.length === 1 && areas[0] === own?.id);
  return own ? [...(own['also-known-as'] ?? []), ...short.map(([name]) => name)] : [];
}

/** For each name of a district or ward, the authorities that it leads to. */
function areasByName(districts: readonly PlaceRow[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, areas] of districts) found.set(fold(name), [...(found.get(fold(name)) ?? []), ...areas]);
  return found;
}

/**
 * Keeps the authorities that have a district of the place's name, because a district is usually named after its town.
 * Keeps all where none has one.
 */
function narrowed(areas: string[], ofDistrict: readonly string[] = []): string[] {
  const within = areas.filter((id) => ofDistrict.includes(id));
  return within.length ? within : areas;
}

/** Where a place may be in either of two authorities and exactly one has a ward of its name, keeps that one. */
function ofWard(areas: string[], withWard: readonly string[] = []): string[] {
  const within = areas.filter((id) => withWard.includes(id));
  return areas.length === 2 && within.length === 1 ? within : areas;
}

const bySize = (places: readonly Place[]): Place[] =>
  places.toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));

/** @param own keys of the authorities' own names, which already lead to them */
function withoutDoubles(rows: readonly PlaceRow[], own: ReadonlySet<string>): PlaceRow[] {
  const known = new Set(own);
  return rows.filter(([name, areas]) => {
    const isNew = areas.length > 0 && !areas.every((id) => known.has(keyOf(name, [id])));
    for (const id of areas) known.add(keyOf(name, [id]));
    return isNew;
  });
}

const keyOf = (name: string, areas: readonly string[]): string => `${fold(name)}|${areas.join()}`;
