import { z } from 'zod';
import { partialDate } from './date.ts';
import { door } from './door.ts';
import { COUNTED_TYPES } from './service-types.ts';
import { formed, id, idOf, line, webAddress } from './text.ts';
import { toldInTable } from './told.ts';

const sources = z.array(id).min(1).describe('Ids of the citations that the table is from');
const note = line.optional().describe('What else to know');
const page = {
  url: webAddress.describe('The address of the page'),
  title: line.describe('Its title, and whose page it is in brackets'),
  published: partialDate.optional().describe('When it was published or last updated'),
};

const gssCode = formed(/^[EWNS]\d{8}$/, 'is not an ONS code. Write one letter and eight figures, such as E08000006.');

/** A region of England, Wales, or a place that the directory lists services for without mapping it. */
export const region = z.strictObject({
  id: id.describe('Its id: the name of its folder, and its address on the site'),
  name: line.describe('How it is called'),
  kind: z
    .enum(['english-region', 'wales', 'beyond'])
    .describe('beyond: outside England and Wales, or more regions than one'),
  code: gssCode.optional().describe('Its ONS code'),
  'also-known-as': z.array(line).optional().describe('Other names that people use'),
  note,
});
export type Region = z.infer<typeof region>;
export const regions = z.strictObject({
  regions: z.array(region).min(1).describe('The regions, in the order in which they are shown'),
});

/** A local authority under one code. An authority that was recoded has two rows with one id and dates that do not overlap. */
export const localAuthority = z.strictObject({
  id: id.describe('Its id, the same in all its rows'),
  code: gssCode.optional().describe('Its ONS code; absent where the ONS has given none yet'),
  'code-note': line.optional().describe('Why it has no code'),
  name: line.describe('How it is called'),
  'official-name': line.optional().describe('The statistical name, where it differs'),
  region: idOf('region').describe('The id of its region'),
  kind: z
    .enum([
      'county',
      'unitary',
      'metropolitan-district',
      'london-borough',
      'city-of-london',
      'isles-of-scilly',
      'wales-unitary',
    ])
    .describe('What sort of council it has'),
  'valid-from': partialDate.describe(
    'When the code began, not when the council was created. May lie ahead, where a law names the day',
  ),
  'valid-to': partialDate.optional().describe('The last day of the code; absent where it is in force'),
  change: z.enum(['merger', 'reorganisation', 'split', 'recode']).optional().describe('Why the code began'),
  predecessors: z.array(gssCode).optional().describe('Codes of the authorities that it came from'),
  'predecessor-districts': z.array(gssCode).optional().describe('Codes of the districts that it came from'),
  districts: z
    .array(line)
    .optional()
    .describe('Names of the districts that it came from, by which people know where they live'),
  'dfe-number': z.string().optional().describe('Its number at the Department for Education, in quotes'),
  'also-known-as': z.array(line).optional().describe('Other names that people use'),
});
export type LocalAuthority = z.infer<typeof localAuthority>;
export const localAuthorities = z.strictObject({
  sources,
  note,
  'local-authorities': z.array(localAuthority).min(1).describe('One row for each code'),
});

/** What people call an area or a council that is not the name of an authority, a district or a ward of today. */
export const placeName = z.strictObject({
  name: line.describe('The name as people write it'),
  kind: z
    .enum(['former-county', 'former-district', 'area', 'initials', 'also-called'])
    .describe('area: an area of several councils, or a part of one, that is no council itself'),
  areas: z
    .array(idOf('authority'))
    .min(1)
    .describe('The authorities that it lies in today, each that has a part of it'),
  ended: partialDate.optional().describe('The last day of a former county or district'),
  note,
});
export type PlaceName = z.infer<typeof placeName>;
export const placeNames = z.strictObject({
  note,
  names: z.array(placeName).min(1).describe('One entry for each name; the same place may have several'),
});

/** How to reach a council: its home page, and the doors of its children's services where any was found. */
export const council = z.strictObject({
  website: webAddress.describe('Its home page'),
  'website-note': line.optional().describe('What to know of that page'),
  doors: z.array(door).min(1).optional().describe("Ways to its children's services; absent where none was found"),
});
export type Council = z.infer<typeof council>;
export const councils = z.strictObject({
  sources,
  note,
  councils: z.record(idOf('authority'), council).describe('By id of authority'),
});

/** Pairs of neighbouring authorities by id, land borders and borders over water apart. Each pair stands once. */
export const neighbours = z.strictObject({
  sources,
  note,
  land: z.array(z.tuple([idOf('authority'), idOf('authority')])).describe('Pairs that share a border on land'),
  water: z.array(z.tuple([idOf('authority'), idOf('authority'), line])).describe('Two ids and what lies between'),
});

/** A council, or someone who knows, has said that an authority has no service of some types: not the same as none found. */
export const confirmedNone = z.strictObject({
  authority: idOf('authority').describe('The id of the authority'),
  types: z.array(z.enum(COUNTED_TYPES)).min(1).describe('The types that it has none of'),
  'as-of': partialDate.describe('The day on which there was none'),
  by: line.describe('Who said so: a body or an office, never a person'),
  note,
  evidence: z
    .array(
      z.union([
        z.strictObject({ ...page, note: line.optional().describe('What the page says, in our own words') }),
        toldInTable,
      ]),
    )
    .min(1, { error: 'is empty. Where nobody has said that there is none, it is not known.' })
    .describe('Where it is said'),
});
export type ConfirmedNone = z.infer<typeof confirmedNone>;
export const confirmedNones = z.strictObject({
  note,
  confirmed: z.array(confirmedNone).describe('One entry for each authority and day'),
});

const need = z.strictObject({
  children: z.number().int().min(0).describe('Children who live there'),
  'looked-after': z.number().int().min(0).describe('Children looked after'),
  rate: z.number().min(0).describe('Looked after, per 10,000 children'),
});
export type Need = z.infer<typeof need>;

/** Children looked after on one day: number, rate per 10,000 children, and the population that the rate is of. */
export const needFigures = z.strictObject({
  source: id.describe('The citation of the figures'),
  'as-of': partialDate.describe('The day of the count'),
  measure: line.describe('What was counted'),
  caution: line.describe('What the figure is not'),
  'england-rate': z.number().min(0).describe('The rate in the whole of England'),
  authorities: z.record(idOf('authority'), need).describe('By id of authority'),
  'not-published': z.record(idOf('authority'), line).describe('Why there is no figure, by id of authority'),
});
export type NeedFigures = z.infer<typeof needFigures>;
