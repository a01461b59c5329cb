import { z } from 'zod';
import { partialDate } from './date.ts';
import { SERVICE_TYPES } from './service.ts';
import { id, label, line, webAddress } from './text.ts';

/** A word of one of the vocabularies: what the schema, filters, guide, form and search all read. */
export const term = z.strictObject({
  id: id.describe('Its id: once published it stays'),
  label: label.describe('How it is called on the site'),
  short: label.optional().describe('The label in a tag or a table'),
  description: line.describe('What it means, plainly'),
  type: z.enum(SERVICE_TYPES).optional().describe('kinds only: the type of service that the kind belongs to'),
  source: id.optional().describe('The citation that the word is from'),
});
export type Term = z.infer<typeof term>;
export const vocabulary = z.strictObject({
  about: line.describe('What the vocabulary is for'),
  caution: line.optional().describe('What its words do not show, in the words of their source'),
  terms: z.array(term).min(1).describe('Its words, in the order in which they are shown'),
});

/** A word that hurts, why, and what to write instead. Read by the wording rule. */
export const wordingEntry = z.strictObject({
  word: line.describe('The word or phrase, in lower case; endings -s and -ed are found too'),
  why: line.describe('Why we do not use it'),
  instead: line.describe('What to write in its place'),
  except: z.array(line).optional().describe('Official names and titles in which it stands as it is'),
});
export type WordingEntry = z.infer<typeof wordingEntry>;
export const wording = z.strictObject({
  about: line.describe('What the list is for'),
  words: z.array(wordingEntry).min(1).describe('The words that we do not use'),
});

/** How people say things when they search. */
export const searchWords = z.strictObject({
  about: line.describe('What the lists are for'),
  groups: z
    .array(
      z.strictObject({
        words: z.array(line).min(2).describe('Two or more that mean the same'),
        strict: z
          .boolean()
          .optional()
          .describe("True where only a record's own fields count, not its summary: whom it works with"),
      }),
    )
    .min(1)
    .describe('Words and phrases that mean the same, in lower case without signs'),
  ignored: z.array(z.string().min(1)).describe('Words of a question that no service is found by'),
});
export type SearchWords = z.infer<typeof searchWords>;

/** A citation that several records share. */
export const source = z.strictObject({
  authors: line.describe('Who wrote it'),
  title: line.describe('Its title, as it stands there'),
  publisher: line.describe('Who published it'),
  published: partialDate.optional().describe('When, as exactly as the source says and no more'),
  'published-note': line.optional().describe('What is known of that date'),
  url: webAddress.optional().describe('Where it can be read'),
  licence: line.optional().describe('On what terms it may be used'),
  caution: line
    .optional()
    .describe('What its findings cannot show; every evaluation that cites it must carry a caution'),
  note: line.optional().describe('What else to know about it'),
});
export type Source = z.infer<typeof source>;
export const sources = z.record(id, source);
