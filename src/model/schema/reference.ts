import { z } from 'zod';
import { partialDate } from './date.ts';
import { SERVICE_TYPES } from './service.ts';
import { id, line, phone, supports, webAddress } from './text.ts';

/** A word of one of the vocabularies: what the schema, filters, guide, form and search all read. */
export const term = z.strictObject({
  id,
  label: line,
  short: line.optional().describe('The label in a tag or a table'),
  description: line.describe('What it means, plainly'),
  type: z.enum(SERVICE_TYPES).optional().describe('kinds only: the type of service that the kind belongs to'),
  source: id.optional(),
});
export type Term = z.infer<typeof term>;
export const vocabulary = z.strictObject({ about: line, terms: z.array(term).min(1) });

/** A word that hurts, why, and what to write instead. Read by the wording rule. */
export const wordingEntry = z.strictObject({
  word: line.describe('The word or phrase, in lower case; endings -s and -ed are found too'),
  why: line,
  instead: line,
  except: z.array(line).optional().describe('Official names and titles in which it stands as it is'),
});
export type WordingEntry = z.infer<typeof wordingEntry>;
export const wording = z.strictObject({ about: line, words: z.array(wordingEntry).min(1) });

/** How people say things when they search. */
export const searchWords = z.strictObject({
  about: line,
  groups: z
    .array(
      z.strictObject({
        words: z.array(line).min(2),
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
  authors: line,
  title: line,
  publisher: line,
  published: partialDate.optional(),
  'published-note': line.optional(),
  url: webAddress.optional(),
  licence: line.optional(),
  caution: line
    .optional()
    .describe('What its findings cannot show; every evaluation that cites it must carry a caution'),
  note: line.optional(),
});
export type Source = z.infer<typeof source>;
export const sources = z.record(id, source);

const count = z.number().int().min(0);
const tableTwoRow = z.strictObject({ total: count, local: count, pause: count, none: count, unknown: count });
export type TableTwoRow = z.infer<typeof tableTwoRow>;

/** The published tables of the 2021 mapping: counts by region that the directory is reconciled with. */
export const mapping2021 = z.strictObject({
  source: id,
  'mapped-from': partialDate,
  'mapped-to': partialDate,
  'local-authorities': z.strictObject({
    note: line,
    regions: z.record(id, tableTwoRow),
    england: tableTwoRow,
    notes: z.array(line),
  }),
  'fdac-teams': z.strictObject({ note: line, regions: z.record(id, count), england: count, notes: z.array(line) }),
  'who-for': z.strictObject({ note: line, counts: z.record(id, count) }),
  timing: z.strictObject({ note: line, counts: z.record(id, count) }),
  other: z.array(z.strictObject({ what: line, value: line })),
  reconciliation: z
    .strictObject({
      local: z.record(id, line),
      pause: z.record(id, line),
      fdac: z.record(id, line),
      notes: z.array(line),
    })
    .describe("Where the directory's names and the published counts differ, and why"),
});
export type Mapping2021 = z.infer<typeof mapping2021>;

/** Figures as one document published them. */
export const figures = z.strictObject({
  title: line,
  source: id,
  caution: line.optional(),
  figures: z
    .array(
      z.strictObject({
        id,
        label: line,
        value: z.union([z.number(), line]),
        unit: line.optional(),
        note: line.optional(),
      }),
    )
    .min(1),
});
export type Figures = z.infer<typeof figures> & { id: string };

const helpEvidence = z.strictObject({
  url: webAddress,
  title: line,
  published: partialDate.optional(),
  'published-note': line.optional(),
  supports,
  note: line.optional(),
});

/** A number to ring or text: a telephone number, or one of the short ones such as 999, 116 123 and 85258. */
const callable = z.string().regex(/^(0[0-9]{2,5}( [0-9]{2,8}){1,4}|[0-9]{3}( [0-9]{3})?|[0-9]{5})$/, {
  error: 'is not a number to ring or text. Write it in groups and in quotes, such as "116 123".',
});

/** A national line or site that someone can turn to now. */
export const helpLine = z.strictObject({
  name: line,
  section: z.enum(['danger', 'feelings', 'care-proceedings', 'domestic-abuse', 'substance-use', 'practical']),
  what: line,
  phone: callable.optional(),
  text: callable.optional(),
  free: z.enum(['yes', 'no']).optional(),
  hours: line.optional(),
  welsh: phone.optional(),
  website: webAddress.optional(),
  nations: z.array(z.enum(['england', 'wales'])).min(1),
  note: line.optional(),
  evidence: z.array(helpEvidence).min(1),
});
export type HelpLine = z.infer<typeof helpLine>;
export const helpNow = z.strictObject({ lines: z.array(helpLine).min(1) });
