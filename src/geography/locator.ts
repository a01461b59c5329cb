import { type GeoPath, geoArea, geoMercator, geoPath } from 'd3-geo';
import type { Position, MultiPolygon as Shapes } from 'geojson';
import { merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { areasOf, type Boundaries } from './boundaries.ts';

export type Size = { width: number; height: number };

/** What is highlighted: SVG path data, and a point for each area that is too small to be seen as a shape. */
export type Highlight = { path: string; marks: { x: number; y: number }[] };

/** One national outline as SVG path data, to be drawn once and shared, and what to draw over it. */
export type LocatorMap = Size & { outline: string; highlight: (ids: readonly string[]) => Highlight };

/** The least that a corner must change a shape for it to stay, in square pixels. */
const LEAST = { outline: 1.5, highlight: 0.4 };
/** A shape of fewer square pixels gets a mark as well. */
const SMALL = 12;
/** Room at every side, so that no line is cut off. */
const EDGE = 1;
/** The parallel in whose scale pixels are counted. */
const MIDDLE = (53 * Math.PI) / 180;

/**
 * A small map of England and Wales that shows where something is (Mercator, north up; numbers to one decimal).
 *
 * @param size in pixels; the map is fitted into it. The outline leaves out what would not be seen at that size
 * @returns the outline, and `highlight`, which merges the areas of some ids into one path. An id without an outline is
 *   passed over.
 */
export function locatorMap(boundaries: Boundaries, size: Size): LocatorMap {
  const areas = { type: 'FeatureCollection' as const, features: areasOf(boundaries) };
  const extent: [[number, number], [number, number]] = [
    [EDGE, EDGE],
    [size.width - EDGE, size.height - EDGE],
  ];
  const projection = geoMercator().fitExtent(extent, areas).precision(0);
  const path = geoPath(projection).digits(1);
  const pixels = (projection.scale() / Math.cos(MIDDLE)) ** 2;
  const weighed = presimplify(boundaries as never, sphericalTriangleArea);
  const coarser = simplify(weighed, LEAST.outline / pixels) as unknown as Boundaries;
  const finer = simplify(weighed, LEAST.highlight / pixels) as unknown as Boundaries;
  return {
    ...size,
    outline:
      path(
        withoutSpecks(
          mergeOf(coarser, () => true),
          LEAST.outline / pixels,
        ),
      ) ?? '',
    highlight: (ids) => ({
      path: path(mergeOf(finer, (id) => ids.includes(id))) ?? '',
      marks: marksOf(boundaries, ids, path, pixels),
    }),
  };
}

/** Islands and holes that would be less than a speck are left out. */
function withoutSpecks({ coordinates }: Shapes, least: number): Shapes {
  const isSeen = (ring: Position[]): boolean => {
    const area = geoArea({ type: 'Polygon', coordinates: [ring] });
    // A hole is wound the other way, and its inside is the rest of the world.
    return Math.min(area, 4 * Math.PI - area) >= least;
  };
  return {
    type: 'MultiPolygon',
    coordinates: coordinates.map((rings) => rings.filter(isSeen)).filter((rings) => rings.length),
  };
}

function mergeOf(topology: Boundaries, wanted: (id: string) => boolean): Shapes {
  const { geometries } = topology.objects.areas;
  const some = geometries.filter(({ properties }) => wanted((properties as { id: string }).id));
  return merge(topology, some as (Polygon | MultiPolygon)[] as never);
}

function marksOf(boundaries: Boundaries, ids: readonly string[], path: GeoPath, pixels: number): Highlight['marks'] {
  return areasOf(boundaries)
    .filter((area) => ids.includes(area.properties.id) && geoArea(area) * pixels < SMALL)
    .map((area) => {
      const [x, y] = path.centroid(area);
      return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 };
    });
}
