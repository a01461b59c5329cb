import { geoContains } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import type { Split } from '../../model/schema/map.ts';
import type { Shape } from '../boundaries.ts';

/**
 * Cuts a shape in two along the line of `split`.
 *
 * The ends of the line are moved to the nearest corners of the outline. A cut between two corners would add a corner
 * that the neighbour across the border does not have, which would leave a gap when the outlines are simplified.
 *
 * @returns the two parts by the id of their authority, with the winding order of the whole
 * @throws where the shape is more than one plain ring, or where neither part contains the point that the part must
 *   hold
 */
export function splitShape(whole: Shape, split: Split): Map<string, Polygon> {
  const name = split.feature.join(', ');
  const [outer, ...others] = whole.type === 'Polygon' ? whole.coordinates : whole.coordinates.flat();
  if (!outer || others.length)
    throw new Error(`${name} cannot be split: only a shape of one ring can, and it has ${others.length + 1}.`);
  const ring = outer.slice(0, -1);
  const [start, end] = [split.line[0], split.line.at(-1)].map((point) => nearestCorner(ring, point ?? []));
  if (start === undefined || end === undefined || start === end)
    throw new Error(`${name} cannot be split: both ends of the line meet the outline at one corner.`);
  const inner: Position[] = split.line.slice(1, -1);
  const sides = [
    [...between(ring, start, end), ...inner.toReversed()],
    [...between(ring, end, start), ...inner],
  ].map((side): Polygon => ({ type: 'Polygon', coordinates: [[...side, ...side.slice(0, 1)]] }));
  return new Map(split.parts.map(({ authority, holds }) => [authority, sideWith(sides, holds, authority)]));
}

function sideWith(sides: readonly Polygon[], point: [number, number], authority: string): Polygon {
  const side = sides.find((polygon) => geoContains(polygon, point));
  if (!side) throw new Error(`The place of ${authority} (${point.join(', ')}) is in neither part of what is split.`);
  return side;
}

/**
 * The corners from one index of the ring to another, both included, continuing past the end of the ring where needed.
 */
const between = (ring: readonly Position[], from: number, to: number): Position[] =>
  from < to ? ring.slice(from, to + 1) : [...ring.slice(from), ...ring.slice(0, to + 1)];

function nearestCorner(ring: readonly Position[], [lon = 0, lat = 0]: Position): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const distances = ring.map(([x = 0, y = 0]) => Math.hypot((x - lon) * narrowing, y - lat));
  return distances.indexOf(Math.min(...distances));
}
