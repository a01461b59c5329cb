import { z } from 'zod/mini';
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
  state: z.enum(STATUSES).check(z.describe('operational only where a source shows it running at the date given')),
  'as-of': z
    .optional(partialDate)
    .check(z.describe('The date of the evidence for the state; absent where the evidence is undated')),
  'as-of-note': z.optional(line).check(z.describe('What is known of that date: "about 2022, by the page\'s content"')),
  'last-seen-running': z
    .optional(partialDate)
    .check(z.describe('The last date at which a source directly shows it running')),
  'inferred-running': z
    .optional(line)
    .check(z.describe('Up to when it can be inferred, not seen, to have run, and from what')),
  opened: z.optional(partialDate).check(z.describe('When it opened')),
  'opened-note': z.optional(line).check(z.describe('What is known of that date, and where sources differ')),
  closed: z.optional(partialDate).check(z.describe('When it ended')),
  'closed-note': z.optional(line).check(z.describe('What is known of that date, and why it ended')),
  follows: z.optional(id).check(z.describe('The id of the service that this one took over from')),
  'followed-by': z.optional(id).check(z.describe('The id of the service that took over from this one')),
  note: z.optional(line).check(z.describe('Why the state is what it is')),
});

const provider = z.strictObject({
  name: z.optional(line).check(z.describe('The organisation or organisations that run it; absent where not known')),
  kind: z.optional(idOf('provider-kinds')).check(z.describe('An id of provider-kinds')),
  setting: z.optional(line).check(z.describe("Where it sits: early help, a women's charity, a health trust")),
  website: z
    .optional(webAddress)
    .check(z.describe("The provider's general site, where the service has no page of its own")),
  note: z.optional(line).check(z.describe('What else to know about who runs it')),
});

const referral = z.strictObject({
  how: z.optional(line).check(z.describe('How a referral is made')),
  'self-referral': z
    ._default(z.enum(['yes', 'no', 'unknown']), 'unknown')
    .check(z.describe('Whether a parent can ask for themselves')),
  'sources-of-referral': z.optional(z.array(line)).check(z.describe('Who refers, or has referred')),
});

/** One service or team: a file in data/services/<region>/. Its id is the name of the file. */
export const service = z.strictObject({
  name: line.check(z.describe('The name that the service uses')),
  'also-known-as': fact(
    z.optional(z.array(line)).check(z.describe('Other and earlier names, so that it can be found by them')),
  ),
  type: z
    .enum(SERVICE_TYPES)
    .check(z.describe('pause, fdac or local (recurrent-care services), or related (shown apart and never counted)')),
  kind: idOf('kinds').check(z.describe('An id of kinds: what sort of service it is within its type')),
  model: z
    .optional(idOf('model'))
    .check(z.describe("The id of the model that it follows; what the model says is shown as the model's")),
  summary: summary.check(z.describe('What it is, in one or two plain sentences of our own')),
  status: fact(status.check(z.describe('Whether it runs, and how well that is known'))),
  provider: fact(provider.check(z.describe('Who runs it'))),
  areas: fact(
    z
      .array(idOf('authority'))
      .check(z.describe('Ids of the local authorities that it serves; empty where no source names them')),
  ),
  'areas-note': z
    .optional(line)
    .check(z.describe('What is known of the area beyond whole authorities, or of its date')),
  'areas-as-of': z.optional(partialDate).check(z.describe('The date of the evidence for the areas')),
  'areas-part': fact(
    z
      .optional(z.array(idOf('authority')).check(z.minLength(1)))
      .check(z.describe('Those of its areas that it serves only a part of, as areas-note says')),
    'areas',
  ),
  'areas-since': fact(
    z
      .optional(z.record(idOf('authority'), partialDate))
      .check(z.describe('When an area joined, for those of its areas that came later than the service')),
    'areas',
  ),
  'areas-uncertain': fact(
    z.optional(z.array(idOf('authority'))).check(z.describe('Authorities that it may serve; never counted')),
    'areas',
  ),
  'areas-formerly': fact(
    z.optional(z.array(idOf('authority'))).check(z.describe('Authorities that it served once')),
    'areas',
  ),
  'takes-from-outside': fact(
    z
      .optional(z.enum(['yes', 'no']))
      .check(z.describe('Whether it takes parents who live outside its areas; absent where not known')),
  ),
  courts: fact(z.optional(z.array(line)).check(z.describe('Courts that a source names (FDAC)'))),
  'courts-note': z.optional(line).check(z.describe('What is known of the courts, or of the date of that')),
  pathways: fact(
    z
      .optional(z.array(pathway).check(z.minLength(1)))
      .check(z.describe('Ways in: when, for whom, on what terms. May be absent only where a model says it')),
  ),
  components: fact(
    z
      .optional(z.array(idOf('components')))
      .check(z.describe('Ids of the core components that a source evidences; one that is absent is not known')),
  ),
  'components-note': z.optional(line).check(z.describe('What the ids of components cannot say')),
  offers: fact(z.optional(z.array(line)).check(z.describe('Programmes and kinds of help'))),
  team: fact(z.optional(line).check(z.describe('Who is in the team'))),
  caseload: fact(z.optional(line).check(z.describe('How many parents or families it works with, and when that was'))),
  referral: fact(z.optional(referral).check(z.describe('How parents come to it'))),
  'information-sharing': fact(
    z
      .optional(z.array(line))
      .check(z.describe('What is written down about a parent, who can see it, and what is told to whom')),
  ),
  contact: fact(
    z
      .optional(contact)
      .check(z.describe("The service's own contact. A council's line belongs in data/areas/councils.yaml")),
  ),
  costs: fact(z.optional(z.array(line)).check(z.describe('How it is funded: who pays, and what it cost'))),
  background: fact(
    z.optional(z.array(line)).check(z.describe('What else is known: its history, numbers of people, debate')),
  ),
  evaluations: fact(
    z.optional(z.array(evaluation)).check(z.describe('What was found out about it, each with its caution')),
  ),
  evidence: z
    .array(evidence)
    .check(
      z.minLength(1, { error: 'is empty. Every record names at least one source.' }),
      z.describe('What the record rests on; the newest date is its age'),
    ),
  'needs-checking': z.optional(z.array(line)).check(z.describe('What to ask the service')),
});
export type ServiceRecord = z.infer<typeof service>;
export type Service = ServiceRecord & { id: string; region: string };
