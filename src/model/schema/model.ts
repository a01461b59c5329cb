import { z } from 'zod';
import { partialDate } from './date.ts';
import { pathway } from './eligibility.ts';
import { contact, evaluation, evidence } from './evidence.ts';
import { id, line, summary } from './text.ts';

const count = z.number().int().min(0);

/** One head-count of a model's network, as a source gave it. */
const networkSize = z.strictObject({
  'as-of': partialDate,
  'as-of-note': line.optional(),
  teams: count.optional().describe('Teams or practices'),
  courts: count.optional(),
  'local-authorities': count.optional(),
  note: line.optional(),
  source: id.describe("A citation's id, or the key of a piece of evidence in this record"),
});

const variant = z.strictObject({
  name: line,
  text: line,
  where: line.optional(),
  result: line.optional(),
  source: id.optional(),
});

/** What has been said or done about a contested part of the model, and when. */
const debate = z.strictObject({ period: line, text: line, source: id.optional() });

/** A model that several services follow: a file in data/models/. Its id is the name of the file. */
export const model = z.strictObject({
  name: line,
  'short-name': line.describe('The name in a list or a tag'),
  'also-known-as': z.array(line).optional(),
  summary: summary,
  'who-for': z.array(line),
  'how-it-works': z.array(line),
  pathways: z
    .array(pathway)
    .min(1)
    .describe('What a service that follows the model offers, unless its own record says otherwise'),
  components: z.array(id),
  'components-note': line.optional(),
  team: line.optional(),
  referral: z
    .strictObject({ how: line.optional(), 'self-referral': z.enum(['yes', 'no', 'unknown']).default('unknown') })
    .optional(),
  contact: contact.extend({ name: line.describe('The national body') }).optional(),
  debates: z.array(z.strictObject({ about: line, history: z.array(debate).min(1), note: line.optional() })).optional(),
  variants: z.array(variant).optional(),
  'network-sizes': z.array(networkSize).optional(),
  evaluations: z.array(evaluation).optional(),
  evidence: z.array(evidence).min(1),
  'needs-checking': z.array(line).optional(),
});
export type ModelRecord = z.infer<typeof model>;
export type Model = ModelRecord & { id: string };

/** A related whole-system programme, shown as context and never counted: a file in data/programmes/. */
export const programme = z.strictObject({
  name: line,
  kind: line,
  summary: summary,
  'began-in': line.optional().describe('Where it was first developed'),
  adopters: z.array(id).describe('Ids of the local authorities that a source names as taking it on'),
  claims: z.array(line).optional().describe('Results that the programme claims for itself'),
  'claims-caution': line.optional(),
  note: line.optional(),
  evidence: z.array(evidence).min(1),
});
export type ProgrammeRecord = z.infer<typeof programme>;
export type Programme = ProgrammeRecord & { id: string };
