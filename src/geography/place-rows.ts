import { authoritiesInForce, authoritiesOnDay } from '../analysis/postcodes/authorities-on-day.ts';
import { fold } from '../analysis/search/fold.ts';
import type { PlaceRow } from '../analysis/search/place-row.ts';
import type { Directory } from '../model/directory.ts';
import type { LocalAuthority } from '../model/schema/area.ts';
import type { DistrictNames } from './district-names.ts';
import type { Place } from './places.ts';
import { placesOfWard } from './places-of-ward.ts';

/** What the names are taken from, and the day (`YYYY-MM-DD`) whose authorities they lead to. */
export type NamesOfPlaces = {
  directory: Pick<Directory, 'authorities' | 'placeNames' | 'counties'>;
  districts: DistrictNames;
  places: readonly Place[];
  day: string;
};

/**
 * Every name that leads to an authority and is not its own: former areas and other names, districts, places by their size,
 * wards. Each stands once for the same authorities; a name that means several places has several rows.
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

/** What else the council is called that is called as a county is: "Notts" is Nottinghamshire. */
function alsoCalled(county: string, authorities: readonly LocalAuthority[], named: readonly PlaceRow[]): string[] {
  const own = authorities.find(({ name }) => name === county);
  const short = named.filter(([, areas, kind]) => kind === 'also-called' && areas.length === 1 && areas[0] === own?.id);
  return own ? [...(own['also-known-as'] ?? []), ...short.map(([name]) => name)] : [];
}

/** The authorities of the districts or wards of each name. */
function areasByName(districts: readonly PlaceRow[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const [name, areas] of districts) found.set(fold(name), [...(found.get(fold(name)) ?? []), ...areas]);
  return found;
}

/** Of two authorities near a border the one with a district of the place's name: a district is called after its town. */
function narrowed(areas: string[], ofDistrict: readonly string[] = []): string[] {
  const within = areas.filter((id) => ofDistrict.includes(id));
  return within.length ? within : areas;
}

/** Of two authorities near a border the one that has a ward of the place's name, where the other has none. */
function ofWard(areas: string[], withWard: readonly string[] = []): string[] {
  const within = areas.filter((id) => withWard.includes(id));
  return areas.length === 2 && within.length === 1 ? within : areas;
}

const bySize = (places: readonly Place[]): Place[] =>
  places.toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1));

/** @param own the names of the authorities themselves, which lead to them already */
function withoutDoubles(rows: readonly PlaceRow[], own: ReadonlySet<string>): PlaceRow[] {
  const known = new Set(own);
  return rows.filter(([name, areas]) => {
    const isNew = areas.length > 0 && !areas.every((id) => known.has(keyOf(name, [id])));
    for (const id of areas) known.add(keyOf(name, [id]));
    return isNew;
  });
}

const keyOf = (name: string, areas: readonly string[]): string => `${fold(name)}|${areas.join()}`;
