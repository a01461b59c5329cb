import { z } from 'zod/mini';
import type { PartialDate } from '../partial-date.ts';
import { partialDate } from './date.ts';
import { DESIGNS } from './results.ts';
import { email, id, line, phone, supports, webAddress } from './text.ts';
import { told } from './told.ts';

const key = z
  .optional(id)
  .check(z.describe('A short name for this piece of evidence, so that a criterion or an evaluation can point at it'));

const whatItShows = supports.check(z.describe('The fields of this record that the source is evidence for'));
const whatItCannotShow = z
  .optional(line)
  .check(z.describe("What keeps the source's findings from proving more than they do"));

const common = {
  where: z.optional(line).check(z.describe('Where in the source: a section, a table, a page')),
  published: z
    .optional(partialDate)
    .check(z.describe('When the source was published or last updated, as exactly as the source says and no more')),
  'published-note': z
    .optional(line)
    .check(z.describe('What is known of the date where the source gives none: "undated in the copy read"')),
  supports: whatItShows,
  note: z.optional(line).check(z.describe('What the source says, in our own words')),
  caution: whatItCannotShow,
};

/** A source that several records share, by its id in data/sources.yaml. */
const citedEvidence = z.strictObject({
  key,
  source: id.check(z.describe('The id of a citation in data/sources.yaml')),
  ...common,
});

/** A source of this record alone, by its address. */
const linkedEvidence = z.strictObject({
  key,
  url: webAddress.check(z.describe('The address of the page')),
  title: line.check(z.describe('Its title, and whose page it is in brackets')),
  ...common,
});

/** An office's own answer to our question, with its date. */
const toldEvidence = z.strictObject({
  key,
  told: told.check(z.describe('Which office told us, how and when')),
  supports: whatItShows,
  note: line.check(z.describe('What it said, in our own words and without a name')),
  caution: whatItCannotShow,
});

/** One piece of evidence: a shared citation, a web page or an office's own answer, with the fields that it supports. */
export const evidence = z.union([citedEvidence, toldEvidence, linkedEvidence]);
export type Evidence = z.infer<typeof evidence>;

/**
 * The date of a piece of evidence: that of its source, or the day on which an office answered. Undefined where undated.
 */
export const dateOfEvidence = (item: Evidence): PartialDate | undefined =>
  'told' in item ? item.told.date : item.published;

const lines = z.optional(z.array(line).check(z.minLength(1)));

export const evaluation = z.strictObject({
  by: line.check(z.describe('Who did it')),
  date: z.optional(partialDate).check(z.describe('When it was published, or the last year that its figures cover')),
  'date-note': z.optional(line).check(z.describe('What is known of the date beyond it')),
  source: z.optional(id).check(z.describe("A citation's id, or the key of a piece of evidence in this record")),
  'set-out-in': z
    .optional(
      z.string().check(
        z.regex(/^(services|models)\/[a-z0-9]+(-[a-z0-9]+)*$/, {
          error: 'is not a record. Write services/ or models/ and its id, such as models/pause.',
        }),
      ),
    )
    .check(
      z.describe('The record that sets this evaluation out, so that it stands once: services/ or models/ and its id'),
    ),
  design: z
    .optional(z.enum(DESIGNS))
    .check(
      z.describe(
        'How it knows: beside a like group, before and after, described, or a claim whose working was not read. Left out where that is not known',
      ),
    ),
  'how-many': z.optional(line).check(z.describe('Who it is about, and how many')),
  'compared-with': z.optional(line).check(z.describe('With whom, or with what time, it compares')),
  over: z.optional(line).check(z.describe('Over what time')),
  changed: lines.check(z.describe('What changed, or differed from the like group, with figures')),
  unchanged: lines.check(z.describe('What did not change or differ, with figures')),
  cost: lines.check(z.describe('What it says of cost or saving')),
  findings: z
    .array(line)
    .check(z.describe('What else it found, in our own words, with figures; empty where no more could be read')),
  caution: z.optional(line).check(z.describe('What the findings cannot show. Always shown with them')),
  note: z.optional(line).check(z.describe('What else to know about it')),
});
export type Evaluation = z.infer<typeof evaluation>;

export const contact = z.strictObject({
  website: z.optional(webAddress).check(z.describe('The page of the service itself')),
  phone: z.optional(phone).check(z.describe('A number of the organisation, in groups and in quotes')),
  'phone-exception': z
    .optional(line)
    .check(z.describe('Why a mobile number may be shown: the service publishes it as its own, and where')),
  email: z.optional(email).check(z.describe('A shared mailbox, never that of one person')),
  note: z.optional(line).check(z.describe('What to know before using it: how old it is, what to ask for')),
});
export type Contact = z.infer<typeof contact>;
