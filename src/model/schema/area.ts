import { z } from 'zod';
import { partialDate } from './date.ts';
import { COUNTED_TYPES } from './service-types.ts';
import { email, id, line, phone, webAddress } from './text.ts';

const gssCode = z
  .string()
  .regex(/^[EWNS]\d{8}$/, { error: 'is not an ONS code. Write one letter and eight figures, such as E08000006.' });

/** A region of England, Wales, or a place that the directory lists services for without mapping it. */
export const region = z.strictObject({
  id,
  name: line,
  kind: z
    .enum(['english-region', 'wales', 'beyond'])
    .describe('beyond: outside England and Wales, or more regions than one'),
  code: gssCode.optional(),
  note: line.optional(),
});
export type Region = z.infer<typeof region>;
export const regions = z.strictObject({ regions: z.array(region).min(1) });

/** A local authority under one code. An authority that was recoded has two rows with one id and dates that do not overlap. */
export const localAuthority = z.strictObject({
  id,
  code: gssCode,
  name: line,
  'official-name': line.optional().describe('The statistical name, where it differs'),
  region: id,
  kind: z.enum([
    'county',
    'unitary',
    'metropolitan-district',
    'london-borough',
    'city-of-london',
    'isles-of-scilly',
    'wales-unitary',
  ]),
  'valid-from': partialDate.describe('When the code began, not when the council was created'),
  'valid-to': partialDate.optional(),
  change: z.enum(['merger', 'reorganisation', 'split', 'recode']).optional(),
  predecessors: z.array(gssCode).optional(),
  'predecessor-districts': z.array(gssCode).optional(),
  'dfe-number': z.string().optional(),
  'also-known-as': z.array(line).optional(),
});
export type LocalAuthority = z.infer<typeof localAuthority>;
export const localAuthorities = z.strictObject({
  sources: z.array(id).min(1),
  note: line.optional(),
  'local-authorities': z.array(localAuthority).min(1),
});

const frontDoor = z.strictObject({
  name: line.describe('What the line is called'),
  phone: phone.optional().describe('The number for professionals, or for everyone'),
  'public-phone': phone.optional().describe('The number for the public, where it is another'),
  email: email.optional(),
  website: webAddress.optional(),
  note: line.optional(),
  evidence: z
    .array(
      z.strictObject({
        url: webAddress,
        title: line,
        published: partialDate.optional(),
        'published-note': line.optional(),
      }),
    )
    .min(1),
});
export type FrontDoor = z.infer<typeof frontDoor>;

/** How to reach a council: its home page, and its children's services line where one was found. */
export const council = z.strictObject({
  website: webAddress,
  'website-note': line.optional(),
  'childrens-services': frontDoor.optional(),
});
export type Council = z.infer<typeof council>;
export const councils = z.strictObject({
  sources: z.array(id).min(1),
  note: line.optional(),
  councils: z.record(id, council),
});

/** Pairs of neighbouring authorities by id, land borders and borders over water apart. Each pair stands once. */
export const neighbours = z.strictObject({
  sources: z.array(id).min(1),
  note: line.optional(),
  land: z.array(z.tuple([id, id])),
  water: z.array(z.tuple([id, id, line])).describe('Two ids and what lies between'),
});

/** A council, or someone who knows, has said that an authority has no service of some types: not the same as none found. */
export const confirmedNone = z.strictObject({
  authority: id,
  types: z.array(z.enum(COUNTED_TYPES)).min(1).describe('The types that it has none of'),
  'as-of': partialDate.describe('The day on which there was none'),
  by: line.describe('Who said so: a body or an office, never a person'),
  note: line.optional(),
  evidence: z
    .array(z.strictObject({ url: webAddress, title: line, published: partialDate.optional(), note: line.optional() }))
    .min(1, { error: 'is empty. Where nobody has said that there is none, it is not known.' }),
});
export type ConfirmedNone = z.infer<typeof confirmedNone>;
export const confirmedNones = z.strictObject({ note: line.optional(), confirmed: z.array(confirmedNone) });

const need = z.strictObject({ children: z.number().int(), 'looked-after': z.number().int(), rate: z.number() });
export type Need = z.infer<typeof need>;

/** Children looked after on one day: number, rate per 10,000 children, and the population that the rate is of. */
export const needFigures = z.strictObject({
  source: id,
  'as-of': partialDate,
  measure: line,
  caution: line.describe('What the figure is not'),
  'england-rate': z.number(),
  authorities: z.record(id, need),
  'not-published': z.record(id, line),
});
export type NeedFigures = z.infer<typeof needFigures>;
