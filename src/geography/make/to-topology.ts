import type { FeatureCollection } from 'geojson';
import { quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import {
  filter,
  filterAttachedWeight,
  presimplify,
  quantile,
  type Ring,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { Objects as AnyObjects, Topology } from 'topojson-specification';
import type { Area, Boundaries } from '../boundaries.ts';

type Objects = AnyObjects<NonNullable<unknown>>;

/** The largest size of the outlines that a visitor's browser loads, in bytes before compression. */
const MAX_TOPOLOGY_BYTES = 60_000;

/**
 * The number of grid cells in each direction to which points are rounded: a cell is about 130 m from south to north.
 */
const GRID = 5000;

/**
 * The number of steps of the binary search for the share of points to leave out. The last step changes less than one
 * point.
 */
const SEARCH_STEPS = 14;

/**
 * One TopoJSON of all the areas that keeps as many points as fit in `largest` bytes. Borders are shared, so neighbours
 * still fit together whichever points are left out. The points that change the area of a shape least are left out first
 * (Visvalingam).
 *
 * @param source where the outlines come from, for the attribution
 * @throws where the outlines are too large even with the fewest points
 */
export function toTopology(areas: readonly Area[], source: string, largest = MAX_TOPOLOGY_BYTES): Boundaries {
  const collection: FeatureCollection = { type: 'FeatureCollection', features: [...areas] };
  const weighed = presimplify(topology({ areas: collection }) as Topology<Objects>, sphericalTriangleArea);
  const leavingOut = (share: number): Boundaries => {
    const least = share ? quantile(weighed, 1 - share) : 0;
    const simple = simplify(weighed, least);
    const kept = filter(simple, filterAttachedWeight(simple, least, ringArea)) as Topology<Objects>;
    return { ...(quantize(kept, GRID) as unknown as Boundaries), source };
  };
  if (sizeOf(leavingOut(0)) <= largest) return leavingOut(0);
  let [tooLittle, enough] = [0, 1];
  for (let step = 0; step < SEARCH_STEPS; step++) {
    const middle = (tooLittle + enough) / 2;
    if (sizeOf(leavingOut(middle)) > largest) tooLittle = middle;
    else enough = middle;
  }
  const outcome = leavingOut(enough);
  if (sizeOf(outcome) > largest) throw new Error(`The outlines cannot be brought under ${largest} bytes.`);
  return outcome;
}

const ringArea = (ring: Ring): number => sphericalRingArea(ring, false);

/** The text of the file that is written. */
export const topologyText = (boundaries: Boundaries): string => `${JSON.stringify(boundaries)}\n`;

const sizeOf = (boundaries: Boundaries): number => Buffer.byteLength(topologyText(boundaries));
