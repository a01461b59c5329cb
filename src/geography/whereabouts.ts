import { geoBounds, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { borderPieces, kmTo, type Piece } from './borders.ts';
import { areasOf, type Boundaries } from './boundaries.ts';

/**
 * The authorities that a point may lie in: one, or two (likelier first) where a border on land is near. `km` is the
 * distance to the first: 0 inside its outline, and more at sea, in Scotland or abroad.
 */
export type Whereabouts = { areas: string[]; km: number };

/** Within this distance of a border, the drawn outlines are too rough to say which side a point is on. */
const NEAR_BORDER_KM = 3;

/**
 * Makes a function that finds the authority that a point lies in, by the drawn outlines.
 *
 * @param boundaries outlines in degrees
 * @returns a function of longitude and latitude in degrees; a point outside every outline gets the nearest authority
 */
export function whereabouts(boundaries: Boundaries): (point: [lon: number, lat: number]) => Whereabouts {
  const areas = areasOf(boundaries).map((area) => ({ area, bounds: geoBounds(area) }));
  const borders = borderPieces(boundaries);
  return (point) => {
    const [lon, lat] = point;
    const inside = areas.find(
      ({ area, bounds: [[west, south], [east, north]] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && geoContains(area, point),
    );
    const home = inside ? { id: inside.area.properties.id, km: 0 } : nearestOf(point, borders);
    return { areas: [home.id, ...nearestAcross(point, borders.get(home.id) ?? [])], km: home.km };
  };
}

const nearestOf = (point: Position, borders: ReadonlyMap<string, Piece[]>): { id: string; km: number } =>
  [...borders]
    .map(([id, pieces]) => ({ id, km: Math.min(...pieces.map(({ points }) => kmTo(point, points))) }))
    .reduce((best, one) => (one.km < best.km ? one : best), { id: '', km: Number.POSITIVE_INFINITY });

/**
 * The authority on the other side of the nearest border on land, where it is within NEAR_BORDER_KM. The coast has none.
 */
function nearestAcross(point: Position, pieces: readonly Piece[]): string[] {
  const near = pieces
    .flatMap(({ across, points }) => (across ? [{ across, km: kmTo(point, points) }] : []))
    .reduce((best, one) => (one.km < best.km ? one : best), { across: '', km: NEAR_BORDER_KM });
  return near.across ? [near.across] : [];
}
