import { z } from 'zod';
import { id, idOf, line } from './text.ts';

const longitude = z.number().min(-9).max(2.5);
const latitude = z.number().min(49).max(61.5);
/** A place on the ground as `[longitude, latitude]`, in degrees (WGS 84). */
const point = z.tuple([longitude, latitude]);
/** A feature of the boundary source. Neither its name nor its id is its own, so both are needed to find it. */
const feature = z.tuple([line, line]).describe('Name and id of the feature');

const boundary = z.strictObject({
  features: z.array(feature).min(1).describe('The features that make the authority; several are merged'),
  approximate: line.optional().describe('Why the drawn border differs from the real one. The map says so'),
  note: line.optional().describe('What to look out for in the source'),
});
const split = z.strictObject({
  feature,
  line: z.array(point).min(2).describe('The dividing line. Its ends are moved to the nearest corner of the outline'),
  parts: z
    .array(
      z.strictObject({
        authority: idOf('authority').describe('Whose part it is'),
        holds: point.describe('A place in this part'),
      }),
    )
    .length(2)
    .describe('Which side of the line is whose'),
  reason: line.describe('Why the feature is divided'),
});
export type Split = z.infer<typeof split>;

/** Which features of the boundary source make which authority, and how they are amended. */
export const boundaries = z.strictObject({
  source: id.describe('The citation of the outlines'),
  note: line.optional().describe('What to know of the outlines'),
  authorities: z.record(idOf('authority'), boundary).describe('By id of authority'),
  splits: z.array(split).describe('Features that two authorities share, and the line between them'),
});
export type BoundarySource = z.infer<typeof boundaries>;

/** More columns and rows than the map of a country has: a cell beyond would make all others too small to see. */
const MOST_CELLS = 60;
const cell = z.strictObject({
  q: z.number().int().min(0).max(MOST_CELLS).describe('Column'),
  r: z.number().int().min(0).max(MOST_CELLS).describe('Row, counted upwards'),
});
export type Cell = z.infer<typeof cell>;

/** A map on which every authority is one hexagon, in the terms of HexJSON: column q and row r, rows counted upwards. */
export const hexagons = z.strictObject({
  note: line.optional().describe('What to know of the map'),
  layout: z.literal('odd-r').describe('Hexagons with a corner at the top; odd rows are moved half a cell to the right'),
  hexes: z.record(idOf('authority'), cell).describe('By id of authority'),
});
export type Hexagons = z.infer<typeof hexagons>;
