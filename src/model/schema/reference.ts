import { z } from 'zod';
import { partialDate } from './date.ts';
import { SERVICE_TYPES } from './service.ts';
import { formed, id, idOf, label, line, webAddress } from './text.ts';

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

/** The term that a group of search words stands for, by the vocabulary that it is in. */
const means = z.strictObject({
  types: z.enum(SERVICE_TYPES).optional().describe('An id of types'),
  kinds: idOf('kinds').optional().describe('An id of kinds'),
  timing: idOf('timing').optional().describe('An id of timing'),
  who: idOf('who').optional().describe('An id of who'),
  needs: idOf('needs').optional().describe('An id of needs'),
  components: idOf('components').optional().describe('An id of components'),
});

const saidAs = z.array(line).min(1);

/** How people say things when they search. */
export const searchWords = z.strictObject({
  about: line.describe('What the lists are for'),
  groups: z
    .array(
      z.strictObject({
        means: means.optional().describe('The term that the words stand for: records with it are found, and its page'),
        strict: z
          .boolean()
          .optional()
          .describe("True where only a record's name and the field for it count, not its texts: whom it works with"),
        words: saidAs.describe('Words and phrases that mean the same'),
      }),
    )
    .min(1)
    .describe('Words and phrases that mean the same, in lower case without signs'),
  pages: z
    .array(
      z.strictObject({
        to: formed(/^\/([a-z-]+\/)*$/, 'is not the path of a page. Write it as /help-now/.').describe('Its path'),
        label: line.describe('What it is called'),
        under: line.describe('What it has, in a few words'),
        words: saidAs.describe('Other names that people look for it by'),
      }),
    )
    .min(1)
    .describe('Pages of the site that are found by name'),
  ignored: z.array(z.string().min(1)).describe('Words of a question that nothing is found by'),
});
export type SearchWords = z.infer<typeof searchWords>;

/** Words that somebody in crisis may type. The lines of help-now.yaml that come first answer them. */
export const crisisWords = z.strictObject({
  about: line.describe('What the list is for'),
  groups: z
    .array(
      z.strictObject({
        about: line.describe('What the words tell of'),
        language: z.enum(['cy']).optional().describe('cy: the words are Welsh'),
        'also-line': line.optional().describe('The name of one more line that these words call for'),
        words: saidAs.describe('Words and phrases, in lower case without signs'),
      }),
    )
    .min(1)
    .describe('The words, by what they tell of'),
});
export type CrisisWords = z.infer<typeof crisisWords>;

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
