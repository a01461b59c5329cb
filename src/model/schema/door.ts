import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { email, line, phone, supports, webAddress } from './text.ts';
import { toldInTable } from './told.ts';

const evidence = z.strictObject({
  url: webAddress.check(z.describe('The address of the page')),
  title: line.check(z.describe('Its title, and whose page it is in brackets')),
  published: z.optional(partialDate).check(z.describe('When it was published or last updated')),
  'published-note': z.optional(line).check(z.describe('What is known of that date')),
  supports: z
    .optional(supports)
    .check(z.describe('The fields of this door that the page is evidence for, where it is not for all')),
  note: z.optional(line).check(z.describe('What the page says, in our own words')),
});

/** A way to contact a council's children's services: who answers, for whom, when, and what happens then. */
export const door = z
  .strictObject({
    answers: line.check(z.describe("Who answers: the name of the team, with the council's")),
    phone: z.optional(phone).check(z.describe('Its number')),
    email: z
      .optional(email)
      .check(z.describe('Its shared mailbox, never that of one person and never the press office')),
    website: z.optional(webAddress).check(z.describe('The page that says how to reach it')),
    for: z
      .enum(['professionals', 'public', 'both', 'unknown'])
      .check(z.describe('Whom the source says that it is for; unknown where it does not say')),
    hours: z.enum(['day', 'out-of-hours', 'any-time', 'unknown']).check(z.describe('When it answers')),
    'hours-note': z.optional(line).check(z.describe('Its days and times, as the source gives them')),
    'opens-referral': z
      .enum(['yes', 'no', 'unknown'])
      .check(z.describe('Whether ringing it opens a referral; unknown where the source does not say')),
    note: z.optional(line).check(z.describe('What to know before ringing: which option to choose, what to ask for')),
    evidence: z.array(z.union([evidence, toldInTable])).check(z.minLength(1), z.describe('Where it was found')),
  })
  .check(
    z.refine(({ phone: number, email: mailbox, website }) => number ?? mailbox ?? website, {
      error: 'cannot be reached. Give it a phone, an email or a website, or take it out.',
    }),
    z.meta({ anyOf: ['phone', 'email', 'website'].map((field) => ({ required: [field] })) }),
  );
export type Door = z.infer<typeof door>;
export type DoorEvidence = Door['evidence'][number];
