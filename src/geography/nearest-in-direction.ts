/** Places by id, as x to the east and y to the north in any one unit. */
export type Places = ReadonlyMap<string, readonly [x: number, y: number]>;

export type Direction = 'up' | 'right' | 'down' | 'left';

/** Splits a step into the distance along each direction and the distance beside it. */
const SPLIT: Record<Direction, (x: number, y: number) => [along: number, beside: number]> = {
  up: (x, y) => [y, x],
  right: (x, y) => [x, y],
  down: (x, y) => [-y, x],
  left: (x, y) => [-x, y],
};

/** The distance to the side counts this many times as much as the distance straight ahead. */
const SIDEWAYS_WEIGHT = 2;

/**
 * The place that an arrow key leads to: the nearest of those that lie more along the direction than to the side,
 * preferring one straight ahead. Undefined where there is none, or where `from` is not among the places.
 */
export function nearestInDirection(places: Places, from: string, direction: Direction): string | undefined {
  const start = places.get(from);
  if (!start) return undefined;
  const ahead = [...places].flatMap(([id, [x, y]]) => {
    const [along, beside] = SPLIT[direction](x - start[0], y - start[1]);
    return along > 0 && Math.abs(beside) <= along ? [{ id, far: Math.hypot(along, beside * SIDEWAYS_WEIGHT) }] : [];
  });
  return nearest(ahead);
}

/**
 * The place nearest to the centre of all places, from which the arrow keys begin. Undefined where there are no places.
 */
export function middlePlace(places: Places): string | undefined {
  const all = [...places];
  const mean = (axis: 0 | 1): number => all.reduce((sum, [, at]) => sum + at[axis], 0) / all.length;
  const [x, y] = [mean(0), mean(1)];
  return nearest(all.map(([id, at]) => ({ id, far: Math.hypot(at[0] - x, at[1] - y) })));
}

const nearest = (found: readonly { id: string; far: number }[]): string | undefined =>
  found.reduce<{ id?: string; far: number }>((best, one) => (one.far < best.far ? one : best), {
    far: Number.POSITIVE_INFINITY,
  }).id;
