import { readFileSync } from 'node:fs';
import { authoritiesAt } from '../../../src/analysis/areas.ts';
import { idsWithData } from '../../../src/analysis/succession.ts';
import { areasOf, boundaries } from '../../../src/geography/boundaries.ts';
import type { LocalAuthority } from '../../../src/model/schema/area.ts';
import { directory, TODAY } from '../real-data/reading.ts';

export { directory };

/**
 * The authorities that a table of the map has to have, by the ids that it has: the current ones, with the former one in
 * place of those that took over from it, until these are in the table.
 */
export function authoritiesIn(table: ReadonlySet<string>): LocalAuthority[] {
  const ids = authoritiesAt(directory, TODAY).map(({ id }) => {
    const found = idsWithData(directory, id, (other) => table.has(other));
    return found.length ? found : [id];
  });
  return [...new Set(ids.flat())].flatMap((id) => directory.authorityById.get(id) ?? []);
}

/** The authorities that the outlines have to have. */
export const authorities = authoritiesIn(new Set(areasOf(boundaries).map(({ properties }) => properties.id)));

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
