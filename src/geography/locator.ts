import { type GeoPath, geoArea, geoMercator, geoPath } from 'd3-geo';
import type { Position, MultiPolygon as Shapes } from 'geojson';
import { merge } from 'topojson-client';
import { presimplify, simplify, sphericalTriangleArea } from 'topojson-simplify';
import type { MultiPolygon, Polygon } from 'topojson-specification';
import { areasOf, type Boundaries } from './boundaries.ts';

export type Size = { width: number; height: number };

/** What is highlighted: SVG path data, and a point for each area that is too small to see as a shape. */
export type Highlight = { path: string; marks: { x: number; y: number }[] };

/**
 * A national outline as SVG path data, which is drawn once and shared, and a function that gives what to draw over it.
 */
export type LocatorMap = Size & { outline: string; highlight: (ids: readonly string[]) => Highlight };

/** A corner is kept only if removing it would change the shape by at least this many square pixels. */
const MIN_CHANGE = { outline: 1.5, highlight: 0.4 };
/** A shape smaller than this many square pixels gets a mark as well. */
const SMALL = 12;
/** Margin on every side in pixels, so that no line is cut off. */
const EDGE = 1;
/** The latitude, in radians, at which the scale of the projection is measured. */
const MIDDLE = (53 * Math.PI) / 180;

/**
 * A small map of England and Wales that shows where something is (Mercator, north up; numbers to one decimal).
 *
 * @param size in pixels; the map is fitted into it, and the outline omits detail that is too small to see at that
 *   size
 * @returns the outline, and `highlight`, which merges the areas of some ids into one path. Ids without an outline are
 *   ignored.
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
  const outlineTopology = simplify(weighed, MIN_CHANGE.outline / pixels) as unknown as Boundaries;
  const highlightTopology = simplify(weighed, MIN_CHANGE.highlight / pixels) as unknown as Boundaries;
  return {
    ...size,
    outline:
      path(
        withoutSpecks(
          mergeOf(outlineTopology, () => true),
          MIN_CHANGE.outline / pixels,
        ),
      ) ?? '',
    highlight: (ids) => ({
      path: path(mergeOf(highlightTopology, (id) => ids.includes(id))) ?? '',
      marks: marksOf(boundaries, ids, path, pixels),
    }),
  };
}

/** Removes islands and holes that are smaller than `least`. */
function withoutSpecks({ coordinates }: Shapes, least: number): Shapes {
  const isSeen = (ring: Position[]): boolean => {
    const area = geoArea({ type: 'Polygon', coordinates: [ring] });
    // A hole has the opposite winding order, so d3-geo measures the rest of the world instead.
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
