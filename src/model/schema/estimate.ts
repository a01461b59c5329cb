import { z } from 'zod/mini';
import { id, line } from './text.ts';

/**
 * How far a figure is trusted: `start` is the initial value in the form, `example` is shown beside it, `not-used` is
 * only explained.
 */
const TRUST = ['start', 'example', 'not-used'] as const;

const constant = z.strictObject({
  id: id.check(z.describe('By which the estimate asks for it')),
  label: line.check(z.describe('What it is, in words')),
  figure: z
    .strictObject({
      file: id.check(z.describe('A file in data/published/figures/')),
      id: id.check(z.describe('The id of a figure in that file')),
    })
    .check(z.describe('The published figure, where its value and its source stand')),
  trust: z
    .enum(TRUST)
    .check(
      z.describe(
        'start: stands in the form at first; example: is shown beside it; not-used: is explained and never counted',
      ),
    ),
  prices: z
    .optional(line)
    .check(z.describe('Of which year the prices are, or that this is not stated. Every sum of money has it')),
  caution: line.check(z.describe('What it cannot show')),
});
export type EstimateConstant = z.infer<typeof constant>;

/**
 * The values that the estimate of need, cost and break-even takes from published figures, and the cautions of every
 * result.
 */
export const estimate = z.strictObject({
  constants: z.array(constant).check(z.minLength(1), z.describe('Published figures that it uses, shows or explains')),
  caveats: z
    .array(
      z.strictObject({
        id: id.check(z.describe('Its id')),
        says: line.check(z.describe('What to know, in one or two sentences')),
        source: z.optional(id).check(z.describe('The citation that it rests on. One with a figure has it')),
      }),
    )
    .check(z.minLength(1), z.describe('What stands beside every result')),
});
export type EstimateTable = z.infer<typeof estimate>;
