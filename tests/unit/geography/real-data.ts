import { readFileSync } from 'node:fs';
import { authoritiesAt } from '../../../src/analysis/areas.ts';
import { readDirectory } from '../../../src/model/read.ts';

/** The directory as it stands in data/, judged on a day that does not move. */
export const { directory } = readDirectory('data', '2026-11-24');

/** The 175 authorities of that day. */
export const authorities = authoritiesAt(directory, '2026-11-24');

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
