import { z } from 'zod/mini';
import { partialDate } from './date.ts';
import { door } from './door.ts';
import { COUNTED_TYPES } from './service-types.ts';
import { formed, id, idOf, line, webAddress } from './text.ts';
import { toldInTable } from './told.ts';

const sources = z.array(id).check(z.minLength(1), z.describe('Ids of the citations that the table is from'));
const note = z.optional(line).check(z.describe('What else to know'));
const page = {
  url: webAddress.check(z.describe('The address of the page')),
  title: line.check(z.describe('Its title, and whose page it is in brackets')),
  published: z.optional(partialDate).check(z.describe('When it was published or last updated')),
};

const gssCode = formed(/^[EWNS]\d{8}$/, 'is not an ONS code. Write one letter and eight figures, such as E08000006.');

/** A region of England, Wales, or a place that the directory lists services for without mapping it. */
export const region = z.strictObject({
  id: id.check(z.describe('Its id: the name of its folder, and its address on the site')),
  name: line.check(z.describe('How it is called')),
  kind: z
    .enum(['english-region', 'wales', 'beyond'])
    .check(z.describe('beyond: outside England and Wales, or more regions than one')),
  code: z.optional(gssCode).check(z.describe('Its ONS code')),
  'also-known-as': z.optional(z.array(line)).check(z.describe('Other names that people use')),
  note,
});
export type Region = z.infer<typeof region>;
export const regions = z.strictObject({
  regions: z.array(region).check(z.minLength(1), z.describe('The regions, in the order in which they are shown')),
});

/** A local authority under one code. An authority that was recoded has two rows with one id and dates that do not overlap. */
export const localAuthority = z.strictObject({
  id: id.check(z.describe('Its id, the same in all its rows')),
  code: z.optional(gssCode).check(z.describe('Its ONS code; absent where the ONS has given none yet')),
  'code-note': z.optional(line).check(z.describe('Why it has no code')),
  name: line.check(z.describe('How it is called')),
  'official-name': z.optional(line).check(z.describe('The statistical name, where it differs')),
  'welsh-name': z.optional(line).check(z.describe('How it is called in Welsh, where that differs')),
  region: idOf('region').check(z.describe('The id of its region')),
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
    .check(z.describe('What sort of council it has')),
  'valid-from': partialDate.check(
    z.describe('When the code began, not when the council was created. May lie ahead, where a law names the day'),
  ),
  'valid-to': z.optional(partialDate).check(z.describe('The last day of the code; absent where it is in force')),
  change: z.optional(z.enum(['merger', 'reorganisation', 'split', 'recode'])).check(z.describe('Why the code began')),
  predecessors: z.optional(z.array(gssCode)).check(z.describe('Codes of the authorities that it came from')),
  'predecessor-districts': z.optional(z.array(gssCode)).check(z.describe('Codes of the districts that it came from')),
  districts: z
    .optional(z.array(line))
    .check(z.describe('Names of the districts that it came from, by which people know where they live')),
  'dfe-number': z.optional(z.string()).check(z.describe('Its number at the Department for Education, in quotes')),
  'also-known-as': z.optional(z.array(line)).check(z.describe('Other names that people use')),
});
export type LocalAuthority = z.infer<typeof localAuthority>;
export const localAuthorities = z.strictObject({
  sources,
  note,
  'local-authorities': z.array(localAuthority).check(z.minLength(1), z.describe('One row for each code')),
});

/** A name that people use for an area or a council, other than those of today's authorities, districts and wards. */
const placeName = z.strictObject({
  name: line.check(z.describe('The name as people write it')),
  kind: z
    .enum(['former-county', 'former-district', 'area', 'initials', 'also-called'])
    .check(z.describe('area: an area of several councils, or a part of one, that is no council itself')),
  areas: z
    .array(idOf('authority'))
    .check(z.minLength(1), z.describe('The authorities that it lies in today, each that has a part of it')),
  ended: z.optional(partialDate).check(z.describe('The last day of a former county or district')),
  note,
});
export type PlaceName = z.infer<typeof placeName>;
export const placeNames = z.strictObject({
  note,
  names: z
    .array(placeName)
    .check(z.minLength(1), z.describe('One entry for each name; the same place may have several')),
  counties: z
    .optional(
      z.array(
        z.strictObject({
          name: line.check(z.describe('The county as people write it')),
          areas: z
            .array(idOf('authority'))
            .check(z.minLength(2), z.describe('Every authority that is written with it')),
        }),
      ),
    )
    .check(z.describe('What people write behind the name of a town: it only says which of several is meant')),
  elsewhere: z
    .optional(
      z.array(
        z.strictObject({
          country: line.check(z.describe('The country, as it stands behind "is in"')),
          names: z.array(line).check(z.minLength(1), z.describe('What it and places in it are called')),
        }),
      ),
    )
    .check(z.describe('Places that the directory does not cover: who looks for one is told so')),
});
export type Elsewhere = NonNullable<z.infer<typeof placeNames>['elsewhere']>;
export type Counties = NonNullable<z.infer<typeof placeNames>['counties']>;

/** How to reach a council: its home page, and the contacts of its children's services where any were found. */
export const council = z.strictObject({
  website: webAddress.check(z.describe('Its home page')),
  'website-note': z.optional(line).check(z.describe('What to know of that page')),
  doors: z
    .optional(z.array(door).check(z.minLength(1)))
    .check(z.describe("Ways to its children's services; absent where none was found")),
});
export type Council = z.infer<typeof council>;
export const councils = z.strictObject({
  sources,
  note,
  councils: z.record(idOf('authority'), council).check(z.describe('By id of authority')),
});

/**
 * Pairs of neighbouring authorities by id; land borders and borders across water are separate. Each pair appears once.
 */
export const neighbours = z.strictObject({
  sources,
  note,
  land: z.array(z.tuple([idOf('authority'), idOf('authority')])).check(z.describe('Pairs that share a border on land')),
  water: z
    .array(z.tuple([idOf('authority'), idOf('authority'), line]))
    .check(z.describe('Two ids and what lies between')),
});

/**
 * A council, or somebody else who knows, has said that an authority has no service of some types. This differs from
 * finding none.
 */
export const confirmedNone = z.strictObject({
  authority: idOf('authority').check(z.describe('The id of the authority')),
  types: z.array(z.enum(COUNTED_TYPES)).check(z.minLength(1), z.describe('The types that it has none of')),
  'as-of': partialDate.check(z.describe('The day on which there was none')),
  by: line.check(z.describe('Who said so: a body or an office, never a person')),
  note,
  evidence: z
    .array(
      z.union([
        z.strictObject({ ...page, note: z.optional(line).check(z.describe('What the page says, in our own words')) }),
        toldInTable,
      ]),
    )
    .check(
      z.minLength(1, { error: 'is empty. Where nobody has said that there is none, it is not known.' }),
      z.describe('Where it is said'),
    ),
});
export type ConfirmedNone = z.infer<typeof confirmedNone>;
export const confirmedNones = z.strictObject({
  note,
  confirmed: z.array(confirmedNone).check(z.describe('One entry for each authority and day')),
});

const need = z.strictObject({
  children: z.int().check(z.minimum(0), z.describe('Children who live there')),
  'looked-after': z.int().check(z.minimum(0), z.describe('Children looked after')),
  rate: z.number().check(z.minimum(0), z.describe('Looked after, per 10,000 children')),
});
export type Need = z.infer<typeof need>;

/** Children looked after on one day: number, rate per 10,000 children, and the population that the rate is based on. */
export const needFigures = z.strictObject({
  source: id.check(z.describe('The citation of the figures')),
  'as-of': partialDate.check(z.describe('The day of the count')),
  measure: line.check(z.describe('What was counted')),
  caution: line.check(z.describe('What the figure is not')),
  'england-rate': z.number().check(z.minimum(0), z.describe('The rate in the whole of England')),
  authorities: z.record(idOf('authority'), need).check(z.describe('By id of authority')),
  'not-published': z.record(idOf('authority'), line).check(z.describe('Why there is no figure, by id of authority')),
});
export type NeedFigures = z.infer<typeof needFigures>;
