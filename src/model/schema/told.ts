import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { line, supports, webAddress } from './text.ts';

/** The offices whose answer is evidence. Never a person: people change jobs, and their names are private. */
export const TOLD_BY = ['service', 'provider', 'commissioner', 'council', 'national-body'] as const;
export type ToldBy = (typeof TOLD_BY)[number];

const TOLD_HOW = ['telephone', 'email', 'meeting', 'letter', 'form'] as const;
export type ToldHow = (typeof TOLD_HOW)[number];

/**
 * An office's own answer. The field is called `date` and not `on`, because YAML 1.1, which many programs still read,
 * treats "on" as true.
 */
export const told = z.strictObject({
  by: z
    .enum(TOLD_BY)
    .check(z.describe('Which office answered: the service, its provider, its commissioner ... never a person')),
  how: z.enum(TOLD_HOW).check(z.describe("How it answered; form: by one of this project's own forms")),
  date: partialDate.check(z.describe('When it answered')),
  record: z
    .optional(webAddress)
    .check(z.describe('Where the note of it can be found: the address of an issue or a pull request')),
});
export type Told = z.infer<typeof told>;

/** An office's answer as evidence in a table, about a council's contact or that a council has no service. */
export const toldInTable = z.strictObject({
  told: told.check(z.describe('Which office told us, how and when')),
  supports: z
    .optional(supports)
    .check(z.describe('The fields that the answer is evidence for, where it is not for all')),
  note: line.check(z.describe('What it said, in our own words and without a name')),
});
