import type { Position } from 'geojson';
import type { Layer } from '../../../src/formats/geojson.ts';

const turnOf = (ring: Position[]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], at) => {
    const [beforeX = 0, beforeY = 0] = ring[at] ?? [];
    return sum + (x - beforeX) * (y + beforeY);
  }, 0);

type Segment = readonly [Position, Position];
const side = ([a, b]: Segment, [x = 0, y = 0]: Position): number =>
  Math.sign(((b[0] ?? 0) - (a[0] ?? 0)) * (y - (a[1] ?? 0)) - ((b[1] ?? 0) - (a[1] ?? 0)) * (x - (a[0] ?? 0)));
const cross = (one: Segment, other: Segment): boolean =>
  side(one, other[0]) * side(one, other[1]) < 0 && side(other, one[0]) * side(other, one[1]) < 0;

/** The self-intersecting shapes, whose areas no GIS can compute. */
export const crossingsIn = ({ features }: Layer): unknown[] =>
  features.flatMap(({ id, geometry }) => {
    const segments = (geometry?.coordinates.flat() ?? []).flatMap((ring) =>
      ring.slice(1).map((point, at): Segment => [ring[at] ?? point, point]),
    );
    return segments.some((one, at) => segments.slice(at + 1).some((other) => cross(one, other))) ? [id] : [];
  });

/** The requirements of RFC 7946 that a layer does not meet. */
export const faultsOfLayer = (layer: Layer): string[] =>
  layer.features.flatMap(({ id, geometry }) =>
    (geometry?.coordinates ?? []).flatMap((rings) =>
      rings.flatMap((ring, at) => [
        ...(ring.length >= 4 && String(ring[0]) === String(ring.at(-1)) ? [] : [`${id}: a ring is open`]),
        ...(turnOf(ring) < 0 === (at === 0) ? [] : [`${id}: a ring is wound the wrong way`]),
        ...(ring.every(([x = 0, y = 0]) => x > -9 && x < 2.5 && y > 49 && y < 61.5) ? [] : [`${id}: elsewhere`]),
        ...(ring.every((point, place) => place === 0 || String(point) !== String(ring[place - 1]))
          ? []
          : [`${id}: a point stands twice`]),
      ]),
    ),
  );
