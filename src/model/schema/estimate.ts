import { z } from 'zod';
import { id, line } from './text.ts';

/** How far a figure is trusted: `start` may stand in the form at first, `example` beside it, `not-used` is only explained. */
export const TRUST = ['start', 'example', 'not-used'] as const;

const constant = z.strictObject({
  id: id.describe('By which the estimate asks for it'),
  label: line.describe('What it is, in words'),
  figure: z
    .strictObject({
      file: id.describe('A file in data/published/figures/'),
      id: id.describe('The id of a figure in that file'),
    })
    .describe('The published figure, where its value and its source stand'),
  trust: z
    .enum(TRUST)
    .describe(
      'start: stands in the form at first; example: is shown beside it; not-used: is explained and never counted',
    ),
  prices: line
    .optional()
    .describe('Of which year the prices are, or that this is not stated. Every sum of money has it'),
  caution: line.describe('What it cannot show'),
});
export type EstimateConstant = z.infer<typeof constant>;

/** What the estimate of need, cost and break-even takes from published figures, and the cautions of every result. */
export const estimate = z.strictObject({
  constants: z.array(constant).min(1).describe('Published figures that it uses, shows or explains'),
  caveats: z
    .array(z.strictObject({ id: id.describe('Its id'), says: line.describe('What to know, in one or two sentences') }))
    .min(1)
    .describe('What stands beside every result'),
});
export type EstimateTable = z.infer<typeof estimate>;
