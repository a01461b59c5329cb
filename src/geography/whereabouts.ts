import { geoBounds, geoContains } from 'd3-geo';
import type { Position } from 'geojson';
import { borderPieces, kmTo, type Piece } from './borders.ts';
import { areasOf, type Boundaries } from './boundaries.ts';

/**
 * The authorities that a point may lie in, the likelier first: one, or two where a border on land is near. `km` is the
 * distance to the first: 0 within its outline, more at sea, in Scotland or abroad.
 */
export type Whereabouts = { areas: string[]; km: number };

/** So near a border that the drawn outlines cannot be trusted to say on which side a point is. */
export const NEAR_BORDER_KM = 3;

/**
 * Makes a function that says in which authority a point lies, by the drawn outlines.
 *
 * @param boundaries outlines in degrees
 * @returns takes longitude and latitude in degrees; a point in no outline gets the nearest authority
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

/** The authority across the nearest border on land, where that is near. Nobody is across the coast. */
function nearestAcross(point: Position, pieces: readonly Piece[]): string[] {
  const near = pieces
    .flatMap(({ across, points }) => (across ? [{ across, km: kmTo(point, points) }] : []))
    .reduce((best, one) => (one.km < best.km ? one : best), { across: '', km: NEAR_BORDER_KM });
  return near.across ? [near.across] : [];
}
