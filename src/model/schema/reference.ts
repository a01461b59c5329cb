import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { SERVICE_TYPES } from './service.ts';
import { formed, id, idOf, label, line, webAddress } from './text.ts';

/** A term of a vocabulary, which the schema, filters, guide, form and search all use. */
export const term = z.strictObject({
  id: id.check(z.describe('Its id: once published it stays')),
  label: label.check(z.describe('How it is called on the site')),
  short: z.optional(label).check(z.describe('The label in a tag or a table')),
  description: line.check(z.describe('What it means, plainly')),
  type: z.optional(z.enum(SERVICE_TYPES)).check(z.describe('kinds only: the type of service that the kind belongs to')),
  source: z.optional(id).check(z.describe('The citation that the word is from')),
});
export type Term = z.infer<typeof term>;
export const vocabulary = z.strictObject({
  about: line.check(z.describe('What the vocabulary is for')),
  caution: z.optional(line).check(z.describe('What its words do not show, in the words of their source')),
  terms: z.array(term).check(z.minLength(1), z.describe('Its words, in the order in which they are shown')),
});

/** A word that can hurt people, why, and what to write instead. The wording rule uses it. */
const wordingEntry = z.strictObject({
  word: line.check(z.describe('The word or phrase, in lower case; endings -s and -ed are found too')),
  why: line.check(z.describe('Why we do not use it')),
  instead: line.check(z.describe('What to write in its place')),
  except: z.optional(z.array(line)).check(z.describe('Official names and titles in which it stands as it is')),
});
export type WordingEntry = z.infer<typeof wordingEntry>;
export const wording = z.strictObject({
  about: line.check(z.describe('What the list is for')),
  words: z.array(wordingEntry).check(z.minLength(1), z.describe('The words that we do not use')),
});

/** The term that a group of search words means, by its vocabulary. */
const means = z.strictObject({
  types: z.optional(z.enum(SERVICE_TYPES)).check(z.describe('An id of types')),
  kinds: z.optional(idOf('kinds')).check(z.describe('An id of kinds')),
  timing: z.optional(idOf('timing')).check(z.describe('An id of timing')),
  who: z.optional(idOf('who')).check(z.describe('An id of who')),
  needs: z.optional(idOf('needs')).check(z.describe('An id of needs')),
  components: z.optional(idOf('components')).check(z.describe('An id of components')),
});

const saidAs = z.array(line).check(z.minLength(1));

/** How people say things when they search. */
export const searchWords = z.strictObject({
  about: line.check(z.describe('What the lists are for')),
  groups: z
    .array(
      z.strictObject({
        means: z
          .optional(means)
          .check(z.describe('The term that the words stand for: records with it are found, and its page')),
        strict: z
          .optional(z.boolean())
          .check(
            z.describe("True where only a record's name and the field for it count, not its texts: whom it works with"),
          ),
        words: saidAs.check(z.describe('Words and phrases that mean the same')),
      }),
    )
    .check(z.minLength(1), z.describe('Words and phrases that mean the same, in lower case without signs')),
  pages: z
    .array(
      z.strictObject({
        to: formed(/^\/([a-z-]+\/)*(#[a-z-]+)?$/, 'is not the path of a page. Write it as /help-now/.').check(
          z.describe('Its path'),
        ),
        label: line.check(z.describe('What it is called')),
        under: line.check(z.describe('What it has, in a few words')),
        words: saidAs.check(z.describe('Other names that people look for it by')),
      }),
    )
    .check(z.minLength(1), z.describe('Pages of the site that are found by name')),
  'by-ear': z
    .optional(z.record(line, saidAs))
    .check(
      z.describe('How people spell a name that they know by ear, by the name: it is asked whether that was meant'),
    ),
  ignored: z.array(z.string().check(z.minLength(1))).check(z.describe('Words of a question that nothing is found by')),
});
export type SearchWords = z.infer<typeof searchWords>;

/** The name of a set of words, as it is used within a phrase. */
const setName = formed(/^[A-Z]{2,}$/, 'is not the name of a set. Write it in capitals, as CHILD.');

/** Words that somebody in a crisis may type. The first helplines of help-now.yaml are shown in answer. */
export const crisisWords = z.strictObject({
  about: line.check(z.describe('What the list is for')),
  sets: z
    .optional(z.record(setName, saidAs))
    .check(z.describe('Words that stand for each other: the name of a set in a phrase stands for each of its words')),
  'passed-over': z
    .optional(saidAs)
    .check(z.describe('Words that may stand between the words of a phrase, as a figure may')),
  spellings: z
    .optional(z.record(line, saidAs))
    .check(z.describe('How people write a word when they text, by the word')),
  'other-senses': z
    .optional(saidAs)
    .check(z.describe('Phrases in which words of crisis mean something else: they are not answered with numbers')),
  groups: z
    .array(
      z.strictObject({
        about: line.check(z.describe('What the words tell of')),
        language: z.optional(z.enum(['cy'])).check(z.describe('cy: the words are Welsh')),
        'also-line': z.optional(line).check(z.describe('The name of one more line that these words call for')),
        words: saidAs.check(
          z.describe('Words and phrases, in lower case without signs; the names of sets in capitals'),
        ),
      }),
    )
    .check(z.minLength(1), z.describe('The words, by what they tell of')),
});
export type CrisisWords = z.infer<typeof crisisWords>;

/** A citation that several records share. */
export const source = z.strictObject({
  authors: line.check(z.describe('Who wrote it')),
  title: line.check(z.describe('Its title, as it stands there')),
  publisher: line.check(z.describe('Who published it')),
  published: z.optional(partialDate).check(z.describe('When, as exactly as the source says and no more')),
  'published-note': z.optional(line).check(z.describe('What is known of that date')),
  url: z.optional(webAddress).check(z.describe('Where it can be read')),
  licence: z.optional(line).check(z.describe('On what terms it may be used')),
  caution: z
    .optional(line)
    .check(z.describe('What its findings cannot show; every evaluation that cites it must carry a caution')),
  note: z.optional(line).check(z.describe('What else to know about it')),
});
export type Source = z.infer<typeof source>;
export const sources = z.record(id, source);
