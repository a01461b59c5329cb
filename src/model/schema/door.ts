import { z } from 'zod';
import { partialDate } from './date.ts';
import { email, line, phone, supports, webAddress } from './text.ts';
import { toldInTable } from './told.ts';

const evidence = z.strictObject({
  url: webAddress.describe('The address of the page'),
  title: line.describe('Its title, and whose page it is in brackets'),
  published: partialDate.optional().describe('When it was published or last updated'),
  'published-note': line.optional().describe('What is known of that date'),
  supports: supports
    .optional()
    .describe('The fields of this door that the page is evidence for, where it is not for all'),
  note: line.optional().describe('What the page says, in our own words'),
});

/** A way to a council's children's services: who answers, for whom, when, and what ringing it does. */
export const door = z
  .strictObject({
    answers: line.describe("Who answers: the name of the team, with the council's"),
    phone: phone.optional().describe('Its number'),
    email: email.optional().describe('Its shared mailbox, never that of one person and never the press office'),
    website: webAddress.optional().describe('The page that says how to reach it'),
    for: z
      .enum(['professionals', 'public', 'both', 'unknown'])
      .describe('Whom the source says that it is for; unknown where it does not say'),
    hours: z.enum(['day', 'out-of-hours', 'any-time', 'unknown']).describe('When it answers'),
    'hours-note': line.optional().describe('Its days and times, as the source gives them'),
    'opens-referral': z
      .enum(['yes', 'no', 'unknown'])
      .describe('Whether ringing it opens a referral; unknown where the source does not say'),
    note: line.optional().describe('What to know before ringing: which option to choose, what to ask for'),
    evidence: z
      .array(z.union([evidence, toldInTable]))
      .min(1)
      .describe('Where it was found'),
  })
  .refine(({ phone: number, email: mailbox, website }) => number ?? mailbox ?? website, {
    error: 'cannot be reached. Give it a phone, an email or a website, or take it out.',
  })
  .meta({ anyOf: ['phone', 'email', 'website'].map((field) => ({ required: [field] })) });
export type Door = z.infer<typeof door>;
export type DoorEvidence = Door['evidence'][number];
