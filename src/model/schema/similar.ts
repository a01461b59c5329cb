import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { id, idOf, line } from './text.ts';

/** How similar two authorities are according to the model that compares them, closest first. */
export const CLOSENESS = ['extremely-close', 'very-close', 'close', 'somewhat-close', 'not-close'] as const;
export type Closeness = (typeof CLOSENESS)[number];

/** The statistical neighbours of each authority of England: the most similar authorities, wherever they are. */
export const similar = z.strictObject({
  source: id.check(z.describe('The citation of the model that compares them')),
  'as-of': partialDate.check(z.describe('The year of the model')),
  measure: line.check(z.describe('What makes authorities alike')),
  caution: line.check(z.describe('What being alike does not mean')),
  each: z.int().check(z.minimum(1), z.describe('How many the model names for each')),
  authorities: z
    .record(idOf('authority'), z.record(idOf('authority'), z.enum(CLOSENESS)))
    .check(z.describe('By id of authority: those most like it by id, nearest first, and how close each is')),
});
export type Similar = z.infer<typeof similar>;
