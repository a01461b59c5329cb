import type { Position } from 'geojson';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import type { Boundaries } from './boundaries.ts';

/** A stretch of the outline of an authority. `across` is the authority on its other side, absent on the coast. */
export type Piece = { across?: string; points: Position[] };
export type PiecesByArea = ReadonlyMap<string, Piece[]>;

/** The outline of every authority, cut where the authority on the other side changes. */
export function borderPieces(boundaries: Boundaries): PiecesByArea {
  const sharers = new Map<number, string[]>();
  const arcsById = new Map<string, number[]>();
  for (const geometry of boundaries.objects.areas.geometries as (Polygon | MultiPolygon)[]) {
    const { id } = geometry.properties as { id: string };
    // An arc that is used in reverse has the bitwise complement (~) of its index.
    const arcs = (geometry.arcs.flat(2) as number[]).map((arc) => (arc < 0 ? ~arc : arc));
    arcsById.set(id, arcs);
    for (const arc of arcs) sharers.set(arc, [...(sharers.get(arc) ?? []), id]);
  }
  const lines = new Map([...sharers.keys()].map((arc) => [arc, pointsOf(boundaries, arc)]));
  return new Map(
    [...arcsById].map(([id, arcs]) => [
      id,
      arcs.map((arc): Piece => {
        const across = sharers.get(arc)?.find((other) => other !== id);
        const points = lines.get(arc) ?? [];
        return across ? { across, points } : { points };
      }),
    ]),
  );
}

const pointsOf = (boundaries: Boundaries, arc: number): Position[] =>
  feature(boundaries, { type: 'LineString', arcs: [arc] }).geometry.coordinates;

const KM_IN_DEGREE = 111.2;

/**
 * The distance in kilometres from a point to a line, both in degrees. It treats the ground around the point as flat,
 * which is accurate to a few metres at the distances used here.
 */
export function kmTo([lon = 0, lat = 0]: Position, line: readonly Position[]): number {
  const narrowing = Math.cos((lat * Math.PI) / 180);
  const flat = line.map(([x = 0, y = 0]) => [(x - lon) * narrowing * KM_IN_DEGREE, (y - lat) * KM_IN_DEGREE] as const);
  return Math.min(...flat.map((to, index) => kmToPiece(flat[index - 1] ?? to, to)));
}

/** The distance from the origin to the straight segment between two points. */
function kmToPiece([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const along = length ? Math.min(1, Math.max(0, -(x1 * dx + y1 * dy) / length)) : 0;
  return Math.hypot(x1 + along * dx, y1 + along * dy);
}
