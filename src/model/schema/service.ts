import { z } from 'zod';
import { partialDate } from './date.ts';
import { pathway } from './eligibility.ts';
import { contact, evaluation, evidence } from './evidence.ts';
import { fact } from './fact.ts';
import { SERVICE_TYPES, type ServiceType } from './service-types.ts';
import { id, idOf, line, summary, webAddress } from './text.ts';

export { SERVICE_TYPES, type ServiceType };

export const STATUSES = ['operational', 'in-development', 'closed', 'unknown'] as const;
export type Status = (typeof STATUSES)[number];

const status = z.strictObject({
  state: z.enum(STATUSES).describe('operational only where a source shows it running at the date given'),
  'as-of': partialDate
    .optional()
    .describe('The date of the evidence for the state; absent where the evidence is undated'),
  'as-of-note': line.optional().describe('What is known of that date: "about 2022, by the page\'s content"'),
  'last-seen-running': partialDate.optional().describe('The last date at which a source directly shows it running'),
  'inferred-running': line.optional().describe('Up to when it can be inferred, not seen, to have run, and from what'),
  opened: partialDate.optional().describe('When it opened'),
  'opened-note': line.optional().describe('What is known of that date, and where sources differ'),
  closed: partialDate.optional().describe('When it ended'),
  'closed-note': line.optional().describe('What is known of that date, and why it ended'),
  follows: id.optional().describe('The id of the service that this one took over from'),
  'followed-by': id.optional().describe('The id of the service that took over from this one'),
  note: line.optional().describe('Why the state is what it is'),
});

const provider = z.strictObject({
  name: line.optional().describe('The organisation or organisations that run it; absent where not known'),
  kind: idOf('provider-kinds').optional().describe('An id of provider-kinds'),
  setting: line.optional().describe("Where it sits: early help, a women's charity, a health trust"),
  website: webAddress.optional().describe("The provider's general site, where the service has no page of its own"),
  note: line.optional().describe('What else to know about who runs it'),
});

const referral = z.strictObject({
  how: line.optional().describe('How a referral is made'),
  'self-referral': z
    .enum(['yes', 'no', 'unknown'])
    .default('unknown')
    .describe('Whether a parent can ask for themselves'),
  'sources-of-referral': z.array(line).optional().describe('Who refers, or has referred'),
});

/** One service or team: a file in data/services/<region>/. Its id is the name of the file. */
export const service = z.strictObject({
  name: line.describe('The name that the service uses'),
  'also-known-as': fact(z.array(line).optional().describe('Other and earlier names, so that it can be found by them')),
  type: z
    .enum(SERVICE_TYPES)
    .describe('pause, fdac or local (recurrent-care services), or related (shown apart and never counted)'),
  kind: idOf('kinds').describe('An id of kinds: what sort of service it is within its type'),
  model: idOf('model')
    .optional()
    .describe("The id of the model that it follows; what the model says is shown as the model's"),
  summary: summary.describe('What it is, in one or two plain sentences of our own'),
  status: fact(status.describe('Whether it runs, and how well that is known')),
  provider: fact(provider.describe('Who runs it')),
  areas: fact(
    z
      .array(idOf('authority'))
      .describe('Ids of the local authorities that it serves; empty where no source names them'),
  ),
  'areas-note': line.optional().describe('What is known of the area beyond whole authorities, or of its date'),
  'areas-as-of': partialDate.optional().describe('The date of the evidence for the areas'),
  'areas-part': fact(
    z
      .array(idOf('authority'))
      .min(1)
      .optional()
      .describe('Those of its areas that it serves only a part of, as areas-note says'),
    'areas',
  ),
  'areas-since': fact(
    z
      .record(idOf('authority'), partialDate)
      .optional()
      .describe('When an area joined, for those of its areas that came later than the service'),
    'areas',
  ),
  'areas-uncertain': fact(
    z.array(idOf('authority')).optional().describe('Authorities that it may serve; never counted'),
    'areas',
  ),
  'areas-formerly': fact(z.array(idOf('authority')).optional().describe('Authorities that it served once'), 'areas'),
  'takes-from-outside': fact(
    z
      .enum(['yes', 'no'])
      .optional()
      .describe('Whether it takes parents who live outside its areas; absent where not known'),
  ),
  courts: fact(z.array(line).optional().describe('Courts that a source names (FDAC)')),
  'courts-note': line.optional().describe('What is known of the courts, or of the date of that'),
  pathways: fact(
    z
      .array(pathway)
      .min(1)
      .optional()
      .describe('Ways in: when, for whom, on what terms. May be absent only where a model says it'),
  ),
  components: fact(
    z
      .array(idOf('components'))
      .optional()
      .describe('Ids of the core components that a source evidences; one that is absent is not known'),
  ),
  'components-note': line.optional().describe('What the ids of components cannot say'),
  offers: fact(z.array(line).optional().describe('Programmes and kinds of help')),
  team: fact(line.optional().describe('Who is in the team')),
  caseload: fact(line.optional().describe('How many parents or families it works with, and when that was')),
  referral: fact(referral.optional().describe('How parents come to it')),
  'information-sharing': fact(
    z.array(line).optional().describe('What is written down about a parent, who can see it, and what is told to whom'),
  ),
  contact: fact(
    contact.optional().describe("The service's own contact. A council's line belongs in data/areas/councils.yaml"),
  ),
  costs: fact(z.array(line).optional().describe('How it is funded: who pays, and what it cost')),
  background: fact(z.array(line).optional().describe('What else is known: its history, numbers of people, debate')),
  evaluations: fact(z.array(evaluation).optional().describe('What was found out about it, each with its caution')),
  evidence: z
    .array(evidence)
    .min(1, { error: 'is empty. Every record names at least one source.' })
    .describe('What the record rests on; the newest date is its age'),
  'needs-checking': z.array(line).optional().describe('What to ask the service'),
});
export type ServiceRecord = z.infer<typeof service>;
export type Service = ServiceRecord & { id: string; region: string };
