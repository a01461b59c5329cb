import { z } from 'zod';
import { partialDate } from './date.ts';
import { pathway } from './eligibility.ts';
import { contact, evaluation, evidence } from './evidence.ts';
import { fact } from './fact.ts';
import { id, idOf, line, summary } from './text.ts';

const count = z.number().int().min(0);
const source = id.describe("A citation's id, or the key of a piece of evidence in this record");

/** One head-count of a model's network, as a source gave it. */
const networkSize = z.strictObject({
  'as-of': partialDate.describe('The day of the count'),
  'as-of-note': line.optional().describe('What is known of that date'),
  teams: count.optional().describe('Teams or practices'),
  courts: count.optional().describe('Courts that they serve'),
  'local-authorities': count.optional().describe('Authorities that they serve'),
  note: line.optional().describe('What the count takes in, and what it does not'),
  source,
});

const variant = z.strictObject({
  name: line.describe('What the variant is called'),
  text: line.describe('How it differs from the model'),
  where: line.optional().describe('Where it was tried'),
  result: line.optional().describe('What came of it'),
  source: source.optional(),
});

/** What has been said or done about a contested part of the model, and when. */
const debate = z.strictObject({
  period: line.describe('When, as people write it'),
  text: line.describe('What was said or done'),
  source: source.optional(),
});

/** A model that several services follow: a file in data/models/. Its id is the name of the file. */
export const model = z.strictObject({
  name: line.describe('The whole name'),
  'short-name': line.describe('The name in a list or a tag'),
  'also-known-as': fact(z.array(line).optional().describe('Other and earlier names')),
  summary: summary.describe('What it is, in one or two plain sentences of our own'),
  'who-for': fact(z.array(line).describe('Whom it is for, each a line')),
  'how-it-works': fact(z.array(line).describe('How it works, each a line')),
  essentials: fact(z.array(line).optional().describe('What it names as essential to it, each a line')),
  pathways: fact(
    z
      .array(pathway)
      .min(1)
      .describe('What a service that follows the model offers, unless its own record says otherwise'),
  ),
  components: fact(z.array(idOf('components')).describe('Ids of the core components that the model has')),
  'components-note': line.optional().describe('What the ids of components cannot say'),
  team: fact(line.optional().describe('Who is in a team')),
  referral: fact(
    z
      .strictObject({
        how: line.optional().describe('How a referral is made'),
        'self-referral': z.enum(['yes', 'no', 'unknown']).default('unknown').describe('Whether a parent can ask'),
      })
      .optional()
      .describe('How parents come to a service of the model'),
  ),
  contact: fact(
    contact
      .extend({ name: line.describe('The national body') })
      .optional()
      .describe('How to reach the national body'),
  ),
  debates: fact(
    z
      .array(
        z.strictObject({
          about: line.describe('What is contested'),
          history: z.array(debate).min(1).describe('What was said or done, oldest first'),
          note: line.optional().describe('What else to know about it'),
        }),
      )
      .optional()
      .describe('What is contested about the model'),
  ),
  variants: fact(z.array(variant).optional().describe('Forms of it that differ')),
  'network-sizes': fact(z.array(networkSize).optional().describe('How many there were, by whose count and when')),
  evaluations: fact(z.array(evaluation).optional().describe('What was found out about it, each with its caution')),
  evidence: z.array(evidence).min(1).describe('What the record rests on'),
  'needs-checking': z.array(line).optional().describe('What to ask the national body'),
});
export type ModelRecord = z.infer<typeof model>;
export type Model = ModelRecord & { id: string };

/** A related whole-system programme, shown as context and never counted: a file in data/programmes/. */
export const programme = z.strictObject({
  name: line.describe('The whole name'),
  kind: line.describe('What sort of programme it is'),
  summary: summary.describe('What it is, in one or two plain sentences of our own'),
  'began-in': fact(line.optional().describe('Where it was first developed')),
  adopters: fact(
    z.array(idOf('authority')).describe('Ids of the local authorities that a source names as taking it on'),
  ),
  'adopters-since': fact(
    z.record(idOf('authority'), partialDate).optional().describe('From when a source shows it at work in an adopter'),
    'adopters',
  ),
  claims: fact(z.array(line).optional().describe('Results that are claimed for it')),
  'claims-caution': line.optional().describe('What the claims cannot show'),
  note: line.optional().describe('What else to know about it'),
  evidence: z.array(evidence).min(1).describe('What the record rests on'),
});
export type ProgrammeRecord = z.infer<typeof programme>;
export type Programme = ProgrammeRecord & { id: string };
