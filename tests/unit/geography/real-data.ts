import { readFileSync } from 'node:fs';
import { authoritiesAt } from '../../../src/analysis/areas.ts';
import { directory, TODAY } from '../real-data/reading.ts';

export { directory };

/** The current authorities. */
export const authorities = authoritiesAt(directory, TODAY);

export type KnownPlace = { authority: string; place: string; at: [lon: number, lat: number] };

/** Places whose authority is known, from a table that the project compiled from public place coordinates. */
export const knownPlaces: KnownPlace[] = readFileSync('tests/fixtures/geography/known-places.csv', 'utf8')
  .trim()
  .split('\n')
  .slice(2)
  .map((row) => {
    const [authority = '', place = '', lat, lon] = row.split(',');
    return { authority, place, at: [Number(lon), Number(lat)] };
  });
