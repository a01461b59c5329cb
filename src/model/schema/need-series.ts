import { z } from 'zod';
import { id, idOf, line } from './text.ts';

/** Why a source prints no figure. None of these is nought. */
export const NO_FIGURE = ['suppressed', 'not-available', 'not-applicable', 'unreliable', 'not-given'] as const;
export type NoFigure = (typeof NO_FIGURE)[number];

const value = z.union([z.number().min(0), z.enum(NO_FIGURE)]);
export type NeedValue = z.infer<typeof value>;

const row = z.strictObject({
  number: z.array(value).min(1).describe('One for each year, in the order of the years'),
  rate: z.array(value).min(1).optional().describe('The same as a rate, where the source gives one'),
});
export type NeedRow = z.infer<typeof row>;

const measure = z.strictObject({
  id: id.describe('Its id'),
  title: line.describe('What it is, as a heading'),
  counts: line.describe('What is counted, in which period'),
  'does-not-show': line.describe('What it does not measure'),
  source: id.describe('The citation'),
  'rate-is': z.enum(['per-10000', 'percent', 'none']).describe('What its rates are; none where the source gives none'),
  'rate-of': line.optional().describe('Of whom the rate is: "children aged 0 to 17"'),
  'part-of': id.optional().describe('The measure whose number it is a part of'),
  years: z
    .array(z.number().int().min(1990).max(2100))
    .min(1)
    .describe('The years by the one in which each ends, on 31 March, in order'),
  england: row.describe('All of England'),
  regions: z.record(idOf('region'), row).describe('By id of region'),
  authorities: z.record(idOf('authority'), row).describe('By id of authority'),
});
export type NeedMeasure = z.infer<typeof measure>;

/** Figures of need that are published for each authority of England, over some years. */
export const needSeries = z.strictObject({
  note: line.optional().describe('What else to know'),
  measures: z.array(measure).min(1).describe('What was counted, in the order in which it is shown'),
});
export type NeedSeries = z.infer<typeof needSeries>;
