import { z } from 'zod';
import { partialDate } from './date.ts';
import { id, idOf, line } from './text.ts';

/** How close two authorities are by the model that compares them, nearest first. */
export const CLOSENESS = ['extremely-close', 'very-close', 'close', 'somewhat-close', 'not-close'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** The statistical neighbours of each authority of England: those that are most like it, wherever they lie. */
export const similar = z.strictObject({
  source: id.describe('The citation of the model that compares them'),
  'as-of': partialDate.describe('The year of the model'),
  measure: line.describe('What makes authorities alike'),
  caution: line.describe('What being alike does not mean'),
  each: z.number().int().min(1).describe('How many the model names for each'),
  authorities: z
    .record(idOf('authority'), z.record(idOf('authority'), z.enum(CLOSENESS)))
    .describe('By id of authority: those most like it by id, nearest first, and how close each is'),
});
export type Similar = z.infer<typeof similar>;
