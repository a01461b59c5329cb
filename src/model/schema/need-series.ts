import { z } from 'zod/mini';
import { id, idOf, line } from './text.ts';

/** Why a source prints no figure. None of these means zero. */
export const NO_FIGURE = ['suppressed', 'not-available', 'not-applicable', 'unreliable', 'not-given'] as const;
export type NoFigure = (typeof NO_FIGURE)[number];

const value = z.union([z.number().check(z.minimum(0)), z.enum(NO_FIGURE)]);
export type NeedValue = z.infer<typeof value>;

const row = z.strictObject({
  number: z.array(value).check(z.minLength(1), z.describe('One for each year, in the order of the years')),
  rate: z
    .optional(z.array(value).check(z.minLength(1)))
    .check(z.describe('The same as a rate, where the source gives one')),
});
export type NeedRow = z.infer<typeof row>;

const measure = z.strictObject({
  id: id.check(z.describe('Its id')),
  title: line.check(z.describe('What it is, as a heading')),
  counts: line.check(z.describe('What is counted, in which period')),
  'does-not-show': line.check(z.describe('What it does not measure')),
  source: id.check(z.describe('The citation')),
  'rate-is': z
    .enum(['per-10000', 'percent', 'none'])
    .check(z.describe('What its rates are; none where the source gives none')),
  'rate-of': z.optional(line).check(z.describe('Of whom the rate is: "children aged 0 to 17"')),
  'part-of': z.optional(id).check(z.describe('The measure whose number it is a part of')),
  years: z
    .array(z.int().check(z.minimum(1990), z.maximum(2100)))
    .check(z.minLength(1), z.describe('The years by the one in which each ends, on 31 March, in order')),
  england: row.check(z.describe('All of England')),
  regions: z.record(idOf('region'), row).check(z.describe('By id of region')),
  authorities: z.record(idOf('authority'), row).check(z.describe('By id of authority')),
});
export type NeedMeasure = z.infer<typeof measure>;

/** Figures of need that are published for each authority of England, over some years. */
export const needSeries = z.strictObject({
  note: z.optional(line).check(z.describe('What else to know')),
  measures: z.array(measure).check(z.minLength(1), z.describe('What was counted, in the order in which it is shown')),
});
export type NeedSeries = z.infer<typeof needSeries>;
