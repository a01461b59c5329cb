import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import type { LocalAuthority } from '../../model/schema/area.ts';
import type { Area, Shape } from '../boundaries.ts';

/** `missing` are authorities without a shape; `surplus` are codes of shapes that belong to none of them. */
export type AreasByCode = { property: string; areas: Area[]; missing: LocalAuthority[]; surplus: string[] };

/** Names that publishers give to the property with the ONS code: CTYUA23CD, LAD23CD, UTLA22CD, ctyua19cd, code, id ... */
const CODE_PROPERTY = /^((ctyua|ctua|utla|ltla|lad|cty|ua|la|area)\w*cd|(gss_?|ons_?|area_?|la_?)?code|id)$/i;

/**
 * Finds the authorities in a GeoJSON or TopoJSON file from any publisher by their ONS codes. Former codes of an
 * authority are recognised too.
 *
 * @param file the parsed file
 * @param authorities the dated rows of the authorities that are wanted
 * @throws with a message for the reader, where the file is in neither format or no property holds the codes
 */
export function areasByCode(file: unknown, authorities: readonly LocalAuthority[]): AreasByCode {
  const features = featuresIn(file);
  const idOf = new Map(authorities.flatMap(({ code, id }) => (code ? [[code, id] as const] : [])));
  const property = codeProperty(features, idOf);
  const areas = new Map<string, Area>();
  const surplus: string[] = [];
  for (const one of features) {
    const code = String(codeOf(one, property));
    const id = idOf.get(code);
    if (!id || areas.has(id)) surplus.push(code);
    else areas.set(id, { type: 'Feature', properties: { id }, geometry: woundForD3(shapeOf(one, code)) });
  }
  const missing = new Map(authorities.filter(({ id }) => !areas.has(id)).map((row) => [row.id, row]));
  return {
    property,
    areas: [...areas.values()].toSorted((a, b) => (a.properties.id < b.properties.id ? -1 : 1)),
    missing: [...missing.values()],
    surplus: surplus.toSorted(),
  };
}

function featuresIn(file: unknown): Feature[] {
  const { type, features, objects } = (file ?? {}) as Partial<FeatureCollection & Topology>;
  if ((type as string) === 'FeatureCollection' && Array.isArray(features)) return features;
  if ((type as string) !== 'Topology' || !objects)
    throw new Error('This is neither GeoJSON (a FeatureCollection) nor TopoJSON (a Topology).');
  return Object.values(objects).flatMap((object) => {
    const found: Feature | FeatureCollection = feature(file as Topology, object as GeometryObject);
    return found.type === 'FeatureCollection' ? found.features : [found];
  });
}

/** The property that holds the most known codes. The `id` of a feature itself is treated as a property called `id`. */
function codeProperty(features: readonly Feature[], codes: ReadonlyMap<string, string>): string {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties ?? {}))), 'id'];
  const [best] = names
    .filter((name) => CODE_PROPERTY.test(name))
    .map((name) => ({ name, found: features.filter((one) => codes.has(String(codeOf(one, name)))).length }))
    .toSorted((a, b) => b.found - a.found);
  if (best?.found) return best.name;
  throw new Error(
    `No property holds ONS codes of local authorities, such as E08000006. Properties there: ${[...new Set(names)].join(', ')}.`,
  );
}

const codeOf = ({ id, properties }: Feature, name: string): unknown =>
  properties?.[name] ?? (name === 'id' ? id : undefined);

function shapeOf({ geometry }: Feature, code: string): Shape {
  if (geometry?.type !== 'Polygon' && geometry?.type !== 'MultiPolygon')
    throw new Error(`${code} is not a polygon but ${geometry?.type ?? 'nothing'}.`);
  return geometry;
}

/**
 * Reverses rings where needed: the GeoJSON standard winds outlines anticlockwise and d3-geo clockwise, and d3-geo reads
 * the wrong order as the rest of the world.
 */
function woundForD3(shape: Shape): Shape {
  const wound = (rings: Position[][]): Position[][] =>
    geoArea({ type: 'Polygon', coordinates: rings.slice(0, 1) }) > 2 * Math.PI
      ? rings.map((ring) => ring.toReversed())
      : rings;
  return shape.type === 'Polygon'
    ? { type: 'Polygon', coordinates: wound(shape.coordinates) }
    : { type: 'MultiPolygon', coordinates: shape.coordinates.map(wound) };
}
