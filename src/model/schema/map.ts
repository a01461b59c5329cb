import { z } from 'zod/mini';
import { formed, id, idOf, line } from './text.ts';

const longitude = z.number().check(z.minimum(-9), z.maximum(2.5));
const latitude = z.number().check(z.minimum(49), z.maximum(61.5));
/** A point on the ground as `[longitude, latitude]`, in degrees (WGS 84). */
const point = z.tuple([longitude, latitude]);
/** A feature of the boundary source. Neither its name nor its id is unique, so both are needed to find it. */
const feature = z.tuple([line, line]).check(z.describe('Name and id of the feature'));

const boundary = z.strictObject({
  features: z
    .array(feature)
    .check(z.minLength(1), z.describe('The features that make the authority; several are merged')),
  approximate: z.optional(line).check(z.describe('Why the drawn border differs from the real one. The map says so')),
  note: z.optional(line).check(z.describe('What to look out for in the source')),
});
const split = z.strictObject({
  feature,
  line: z
    .array(point)
    .check(z.minLength(2), z.describe('The dividing line. Its ends are moved to the nearest corner of the outline')),
  parts: z
    .array(
      z.strictObject({
        authority: idOf('authority').check(z.describe('Whose part it is')),
        holds: point.check(z.describe('A place in this part')),
      }),
    )
    .check(z.length(2), z.describe('Which side of the line is whose')),
  reason: line.check(z.describe('Why the feature is divided')),
});
export type Split = z.infer<typeof split>;

/** Which features of the boundary source make up each authority, and how they are changed. */
export const boundaries = z.strictObject({
  source: id.check(z.describe('The citation of the outlines')),
  note: z.optional(line).check(z.describe('What to know of the outlines')),
  authorities: z.record(idOf('authority'), boundary).check(z.describe('By id of authority')),
  splits: z.array(split).check(z.describe('Features that two authorities share, and the line between them')),
});
export type BoundarySource = z.infer<typeof boundaries>;

/** More columns and rows than a map of a country needs: a cell farther out would make all others too small to see. */
const MAX_CELLS = 60;
const cell = z.strictObject({
  q: z.int().check(z.minimum(0), z.maximum(MAX_CELLS), z.describe('Column')),
  r: z.int().check(z.minimum(0), z.maximum(MAX_CELLS), z.describe('Row, counted upwards')),
});
export type Cell = z.infer<typeof cell>;

/**
 * A map on which every authority is one hexagon, in the terms of HexJSON: column q and row r, with rows counted
 * upwards.
 */
export const hexagons = z.strictObject({
  note: z.optional(line).check(z.describe('What to know of the map')),
  layout: z
    .literal('odd-r')
    .check(z.describe('Hexagons with a corner at the top; odd rows are moved half a cell to the right')),
  hexes: z.record(idOf('authority'), cell).check(z.describe('By id of authority')),
  letters: z
    .record(idOf('authority'), formed(/^[A-Z]{3}$/, 'is not three capital letters, such as ROC.'))
    .check(z.describe('Three letters that stand in the cell, by id of authority. They are read out as the full name')),
  names: z
    .optional(
      z.record(
        idOf('region'),
        z.strictObject({ q: z.number().check(z.describe('Column')), r: z.number().check(z.describe('Row')) }),
      ),
    )
    .check(
      z.describe('Where the name of each region stands, in the room between its cells and the edge, by id of region'),
    ),
});
export type Hexagons = z.infer<typeof hexagons>;
