import { z } from 'zod';

/** Texts are never empty and never null: unknown values are left out. */
const text = z.string().min(1);
const id = z.uuid();
const page = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    total_items: z.int(),
    total_pages: z.literal(1),
    page_number: z.literal(1),
    size: z.int(),
    first_page: z.literal(true),
    last_page: z.literal(true),
    empty: z.boolean(),
    contents: z.array(item),
  });

const organization = z.strictObject({ id, name: text, description: text, website: z.url().optional() });
const taxonomy = z.strictObject({ id, name: text, description: text, uri: z.url() });
const term = z.strictObject({
  id,
  name: text,
  description: text,
  taxonomy: text,
  taxonomy_id: id,
  term_uri: z.url(),
});
const attribute = z.strictObject({
  id,
  link_id: id,
  link_type: z.enum(['service_type', 'eligibility', 'timing', 'component']),
  taxonomy_term_id: id,
  taxonomy_term: term,
  label: text.optional(),
});
const serviceArea = z.strictObject({
  id,
  service_id: id,
  name: text,
  extent_type: z.literal('text'),
  extent: z
    .string()
    .regex(/^[EWNS]\d{8}$/)
    .optional(),
  uri: z.url().optional(),
});

/** A service in a list: only the fields that have a single value. */
const serviceInList = z.strictObject({
  id,
  organization_id: id.optional(),
  name: text,
  description: text,
  url: z.url().optional(),
  email: z.email().optional(),
  status: z.enum(['active', 'inactive', 'defunct']),
  minimum_age: z.number().optional(),
  assured_date: z.iso.date().optional(),
  alert: text.optional(),
  alternate_name: text.optional(),
  eligibility_description: text.optional(),
  application_process: text.optional(),
  organization: organization.optional(),
});
export type ServiceInList = z.infer<typeof serviceInList>;

const service = serviceInList.extend({
  service_areas: z.array(serviceArea).optional(),
  contacts: z.array(z.strictObject({ id, service_id: id, name: text })).optional(),
  phones: z.array(z.strictObject({ id, contact_id: id, number: text })).optional(),
  funding: z.array(z.strictObject({ id, service_id: id, source: text })).optional(),
  attributes: z.array(attribute).optional(),
  additional_urls: z.array(z.strictObject({ id, label: text, url: z.url() })),
});
export type ReferralService = z.infer<typeof service>;

/** The schema of every answer of the feed, by the name of the official schema. */
export const REFERRAL_ANSWERS = {
  api_details: z.strictObject({ version: z.literal('HSDS-UK-3.0'), profile: z.url(), openapi_url: z.url() }),
  service_list: page(serviceInList),
  service,
  organization_list: page(organization),
  organization,
  taxonomy_list: page(taxonomy),
  taxonomy,
  taxonomy_term_list: page(term),
  taxonomy_term: term,
} as const;
export type ReferralAnswer = keyof typeof REFERRAL_ANSWERS;
export type Organization = z.infer<typeof organization>;
export type ReferralTaxonomy = z.infer<typeof taxonomy>;
export type ReferralTerm = z.infer<typeof term>;
