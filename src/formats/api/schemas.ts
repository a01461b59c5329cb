import { z } from 'zod';
import { STATES } from '../../analysis/coverage/states.ts';
import { council, localAuthority } from '../../model/schema/area.ts';
import { partialDate } from '../../model/schema/date.ts';
import { service } from '../../model/schema/service.ts';
import { SERVICE_TYPES } from '../../model/schema/service-types.ts';

/**
 * The version of the answers under /api/v1/: the first number is that of the address, the second grows with additions.
 */
export const SCHEMA_VERSION = '1.3.0';

const id = z.string().describe('An id: lower-case words and hyphens');
const link = z.string().describe('A whole address');
const ids = z.array(id);
const date = partialDate.check(z.describe('As exact as the evidence: a year, a month or a day'));
const freshness = z.enum(['fresh', 'ageing', 'old', 'undated']);

/** The fields that every answer begins with. */
const head = {
  schemaVersion: z.string().describe('The version of these shapes'),
  generatedAt: z.string().describe('The day of the build, from which ages are counted'),
  licence: z
    .object({ name: z.string(), url: link, attributions: z.array(z.string()) })
    .describe('On what terms it may be used, and whom to name'),
  citation: z.string().describe('How to cite it, with the day and the commit'),
  about: link.describe('The page that explains these files'),
};
const total = z.int().describe('How many there are in the list');

const gssCode = z
  .string()
  .optional()
  .describe('The ONS code in force, or its last where it has ended; absent until the ONS gives one');
const named = z.object({ id, name: z.string(), url: link, api: link });
const area = named.extend({
  code: gssCode,
  region: id,
  api: link.optional().describe('Absent where the authority has ended'),
});

const evidence = z.object({
  title: z.string(),
  authors: z.string().optional(),
  url: z.string().optional(),
  citation: id.optional().describe('The id of the citation, where several records share it'),
  date: z.optional(date).describe('Absent where the source is undated'),
  dateNote: z.string().optional(),
  supports: z.array(z.string()).describe('The fields of the record that it is evidence for'),
});

const wayIn = z.object({
  through: z.enum(['service', 'provider', 'council', 'council-home', 'model']),
  answers: z.string().describe('Who answers: with another body than the service, never the service itself'),
  phone: z.string().optional(),
  email: z.string().optional(),
  website: z.string().optional(),
  area: id.optional().describe('Of a line of a council: whose, with its evidence in areas/<id>.json'),
});

const inherited = z
  .object({ ids, from: z.enum(['service', 'model']).describe('Whether the record says it, or only its model') })
  .optional()
  .describe('Absent where neither the record nor its model says it');

/** One service: the fields derived from its record, and the record itself. */
export const serviceEntry = z.object({
  id,
  name: z.string(),
  type: z.enum(SERVICE_TYPES),
  state: z.string().describe('An id of the vocabulary status'),
  url: link.describe('Its page'),
  api: link.describe('This entry alone'),
  region: z.object({ id, name: z.string() }),
  areas: z.array(area).describe('The authorities that it serves; empty where no source names them'),
  who: inherited,
  timing: inherited,
  lastEvidence: z.optional(date).describe('The newest evidence of whether it runs; absent where undated'),
  freshness,
  waysIn: z.array(wayIn).describe('How to reach it, nearest first'),
  evidence: z.array(evidence).describe('What the record rests on, with shared citations written out'),
  facts: z
    .record(z.string(), z.object({ evidence: z.array(z.int()), date: z.optional(date) }))
    .describe('By field of the record: the places in evidence (from 0) that support it, and the newest of their dates'),
  record: service.check(
    z.describe('The record as data/ has it; its fields are explained in schemas/service.json of the site'),
  ),
});
export type ServiceEntry = z.infer<typeof serviceEntry>;

const typeCoverage = z.object({
  state: z.enum(STATES).describe('not-known never means that there is none'),
  services: ids,
  evidence: z.optional(date),
  confidence: z.enum(['fresh', 'ageing', 'old', 'undated', 'inferred']).optional(),
  part: z.boolean().describe('True where the records speak of only a part of the authority'),
});
const types = z.object({ pause: typeCoverage, fdac: typeCoverage, local: typeCoverage });
const covered = {
  overall: z.string(),
  types,
  mayBeServedBy: ids.describe('Services that no source is certain of; counted in no state'),
};
const need = z.object({
  asOf: date,
  children: z.int(),
  lookedAfter: z.int(),
  rate: z.number().describe('Per 10,000 children'),
  citation: id,
  caution: z.string(),
});

const areaEntry = area.extend({ ...covered, services: ids });
const regionEntry = named.omit({ api: true }).extend({
  kind: z.enum(['english-region', 'wales', 'beyond']),
  code: z.string().optional(),
  areas: ids,
  services: ids,
});
const term = z.object({
  id,
  label: z.string(),
  description: z.string(),
  type: z.enum(SERVICE_TYPES).optional(),
  citation: id.optional(),
});
const change = z.object({
  date,
  what: z.enum(['added', 'closed', 'renamed', 're-checked']),
  service: named.extend({ region: id }),
  before: z.string().optional().describe('Of a service that was renamed: its name before'),
});

const FORMER_COUNCIL = 'The id of the former authority whose council this was, where none is recorded for this one yet';

/** The schema of every answer, by the name of its JSON Schema. */
export const ANSWERS = {
  services: z.object({ ...head, total, services: z.array(serviceEntry) }).describe('Every service'),
  service: z.object({ ...head, service: serviceEntry }).describe('One service'),
  areas: z.object({ ...head, total, areas: z.array(areaEntry) }).describe('Every local authority in being'),
  area: z
    .object({
      ...head,
      area: areaEntry.extend({
        codes: z.array(localAuthority).describe('Its rows in data/: one for each code that it has had'),
        neighbours: ids,
        council: z
          .optional(z.strictObject({ ...council.shape, of: id.optional().describe(FORMER_COUNCIL) }))
          .describe('Its doors, each with who answers, for whom, and the evidence'),
        need: need.optional().describe('Children looked after; absent where it is not published'),
      }),
    })
    .describe('One local authority'),
  regions: z.object({ ...head, total, regions: z.array(regionEntry) }).describe('Every region'),
  coverage: z
    .object({
      ...head,
      days: z.array(
        z.object({
          day: z.string(),
          areas: z.array(z.object({ id, code: gssCode, name: z.string(), region: id, ...covered })),
        }),
      ),
    })
    .describe('What is recorded of each authority, today and on 1 June 2021'),
  vocabulary: z
    .object({
      ...head,
      vocabularies: z.record(z.string(), z.object({ caution: z.string().optional(), terms: z.array(term) })),
    })
    .describe('The words that records choose from, by vocabulary'),
  changes: z
    .object({
      ...head,
      total,
      from: z
        .enum(['history', 'records'])
        .describe('history: from the files’ history. records: from the dates in them, where there is no history'),
      changes: z.array(change),
    })
    .describe('What changed in the directory, newest first'),
} as const;
export type AnswerName = keyof typeof ANSWERS;
