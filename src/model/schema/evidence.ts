import { z } from 'zod';
import type { PartialDate } from '../partial-date.ts';
import { partialDate } from './date.ts';
import { DESIGNS } from './results.ts';
import { email, id, line, phone, supports, webAddress } from './text.ts';
import { told } from './told.ts';

const key = id
  .optional()
  .describe('A short name for this piece of evidence, so that a criterion or an evaluation can point at it');

const whatItShows = supports.describe('The fields of this record that the source is evidence for');
const whatItCannotShow = line.optional().describe("What keeps the source's findings from proving more than they do");

const common = {
  where: line.optional().describe('Where in the source: a section, a table, a page'),
  published: partialDate
    .optional()
    .describe('When the source was published or last updated, as exactly as the source says and no more'),
  'published-note': line
    .optional()
    .describe('What is known of the date where the source gives none: "undated in the copy read"'),
  supports: whatItShows,
  note: line.optional().describe('What the source says, in our own words'),
  caution: whatItCannotShow,
};

/** A source that several records share, named by its id in data/sources.yaml. */
const citedEvidence = z.strictObject({
  key,
  source: id.describe('The id of a citation in data/sources.yaml'),
  ...common,
});

/** A source of this record alone, named by its address. */
const linkedEvidence = z.strictObject({
  key,
  url: webAddress.describe('The address of the page'),
  title: line.describe('Its title, and whose page it is in brackets'),
  ...common,
});

/** An office's own answer to a question of ours, of a day. */
const toldEvidence = z.strictObject({
  key,
  told: told.describe('Which office told us, how and when'),
  supports: whatItShows,
  note: line.describe('What it said, in our own words and without a name'),
  caution: whatItCannotShow,
});

/** One piece of evidence: a shared citation, a page on the web or an office's own answer, with what it supports. */
export const evidence = z.union([citedEvidence, toldEvidence, linkedEvidence]);
export type Evidence = z.infer<typeof evidence>;

/** The date of a piece of evidence: of its source, or of the day on which an office told us. Undefined where undated. */
export const dateOfEvidence = (item: Evidence): PartialDate | undefined =>
  'told' in item ? item.told.date : item.published;

const lines = z.array(line).min(1).optional();

export const evaluation = z.strictObject({
  by: line.describe('Who did it'),
  date: partialDate.optional().describe('When it was published, or the last year that its figures cover'),
  'date-note': line.optional().describe('What is known of the date beyond it'),
  source: id.optional().describe("A citation's id, or the key of a piece of evidence in this record"),
  'set-out-in': z
    .string()
    .regex(/^(services|models)\/[a-z0-9]+(-[a-z0-9]+)*$/, {
      error: 'is not a record. Write services/ or models/ and its id, such as models/pause.',
    })
    .optional()
    .describe('The record that sets this evaluation out, so that it stands once: services/ or models/ and its id'),
  design: z
    .enum(DESIGNS)
    .optional()
    .describe(
      'How it knows: beside a like group, before and after, described, or a claim whose working was not read. Left out where that is not known',
    ),
  'how-many': line.optional().describe('Who it is about, and how many'),
  'compared-with': line.optional().describe('With whom, or with what time, it compares'),
  over: line.optional().describe('Over what time'),
  changed: lines.describe('What changed, or differed from the like group, with figures'),
  unchanged: lines.describe('What did not change or differ, with figures'),
  cost: lines.describe('What it says of cost or saving'),
  findings: z
    .array(line)
    .describe('What else it found, in our own words, with figures; empty where no more could be read'),
  caution: line.optional().describe('What the findings cannot show. Always shown with them'),
  note: line.optional().describe('What else to know about it'),
});
export type Evaluation = z.infer<typeof evaluation>;

export const contact = z.strictObject({
  website: webAddress.optional().describe('The page of the service itself'),
  phone: phone.optional().describe('A number of the organisation, in groups and in quotes'),
  'phone-exception': line
    .optional()
    .describe('Why a mobile number may be shown: the service publishes it as its own, and where'),
  email: email.optional().describe('A shared mailbox, never that of one person'),
  note: line.optional().describe('What to know before using it: how old it is, what to ask for'),
});
export type Contact = z.infer<typeof contact>;
