import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { pathway } from './eligibility.ts';
import { contact, evaluation, evidence } from './evidence.ts';
import { fact } from './fact.ts';
import { id, idOf, line, summary } from './text.ts';

const count = z.int().check(z.minimum(0));
const source = id.check(z.describe("A citation's id, or the key of a piece of evidence in this record"));

/** One count of a model's network, as a source gives it. */
const networkSize = z.strictObject({
  'as-of': partialDate.check(z.describe('The day of the count')),
  'as-of-note': z.optional(line).check(z.describe('What is known of that date')),
  teams: z.optional(count).check(z.describe('Teams or practices')),
  courts: z.optional(count).check(z.describe('Courts that they serve')),
  'local-authorities': z.optional(count).check(z.describe('Authorities that they serve')),
  note: z.optional(line).check(z.describe('What the count takes in, and what it does not')),
  source,
});

const variant = z.strictObject({
  name: line.check(z.describe('What the variant is called')),
  text: line.check(z.describe('How it differs from the model')),
  where: z.optional(line).check(z.describe('Where it was tried')),
  result: z.optional(line).check(z.describe('What came of it')),
  source: z.optional(source),
});

/** What has been said or done about a contested part of the model, and when. */
const debate = z.strictObject({
  period: line.check(z.describe('When, as people write it')),
  text: line.check(z.describe('What was said or done')),
  source: z.optional(source),
});

/** A model that several services follow: a file in data/models/. Its id is the name of the file. */
export const model = z.strictObject({
  name: line.check(z.describe('The whole name')),
  'short-name': line.check(z.describe('The name in a list or a tag')),
  'also-known-as': fact(z.optional(z.array(line)).check(z.describe('Other and earlier names'))),
  summary: summary.check(z.describe('What it is, in one or two plain sentences of our own')),
  'who-for': fact(z.array(line).check(z.describe('Whom it is for, each a line'))),
  'how-it-works': fact(z.array(line).check(z.describe('How it works, each a line'))),
  essentials: fact(z.optional(z.array(line)).check(z.describe('What it names as essential to it, each a line'))),
  pathways: fact(
    z
      .array(pathway)
      .check(
        z.minLength(1),
        z.describe('What a service that follows the model offers, unless its own record says otherwise'),
      ),
  ),
  components: fact(z.array(idOf('components')).check(z.describe('Ids of the core components that the model has'))),
  'components-note': z.optional(line).check(z.describe('What the ids of components cannot say')),
  team: fact(z.optional(line).check(z.describe('Who is in a team'))),
  referral: fact(
    z
      .optional(
        z.strictObject({
          how: z.optional(line).check(z.describe('How a referral is made')),
          'self-referral': z
            ._default(z.enum(['yes', 'no', 'unknown']), 'unknown')
            .check(z.describe('Whether a parent can ask')),
        }),
      )
      .check(z.describe('How parents come to a service of the model')),
  ),
  contact: fact(
    z
      .optional(z.extend(contact, { name: line.check(z.describe('The national body')) }))
      .check(z.describe('How to reach the national body')),
  ),
  debates: fact(
    z
      .optional(
        z.array(
          z.strictObject({
            about: line.check(z.describe('What is contested')),
            history: z.array(debate).check(z.minLength(1), z.describe('What was said or done, oldest first')),
            note: z.optional(line).check(z.describe('What else to know about it')),
          }),
        ),
      )
      .check(z.describe('What is contested about the model')),
  ),
  variants: fact(z.optional(z.array(variant)).check(z.describe('Forms of it that differ'))),
  'network-sizes': fact(
    z.optional(z.array(networkSize)).check(z.describe('How many there were, by whose count and when')),
  ),
  evaluations: fact(
    z.optional(z.array(evaluation)).check(z.describe('What was found out about it, each with its caution')),
  ),
  evidence: z.array(evidence).check(z.minLength(1), z.describe('What the record rests on')),
  'needs-checking': z.optional(z.array(line)).check(z.describe('What to ask the national body')),
});
export type ModelRecord = z.infer<typeof model>;
export type Model = ModelRecord & { id: string };

/** A related whole-system programme, shown as context and never counted: a file in data/programmes/. */
export const programme = z.strictObject({
  name: line.check(z.describe('The whole name')),
  kind: line.check(z.describe('What sort of programme it is')),
  summary: summary.check(z.describe('What it is, in one or two plain sentences of our own')),
  'began-in': fact(z.optional(line).check(z.describe('Where it was first developed'))),
  adopters: fact(
    z.array(idOf('authority')).check(z.describe('Ids of the local authorities that a source names as taking it on')),
  ),
  'adopters-since': fact(
    z
      .optional(z.record(idOf('authority'), partialDate))
      .check(z.describe('From when a source shows it at work in an adopter')),
    'adopters',
  ),
  claims: fact(z.optional(z.array(line)).check(z.describe('Results that are claimed for it'))),
  'claims-caution': z.optional(line).check(z.describe('What the claims cannot show')),
  note: z.optional(line).check(z.describe('What else to know about it')),
  evidence: z.array(evidence).check(z.minLength(1), z.describe('What the record rests on')),
});
export type ProgrammeRecord = z.infer<typeof programme>;
export type Programme = ProgrammeRecord & { id: string };
