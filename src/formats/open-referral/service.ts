import { evidenceDate } from '../../analysis/freshness.ts';
import { pathwaysOf, timingOf, whoOf } from '../../analysis/inheritance.ts';
import type { Service, Status } from '../../model/schema/service.ts';
import type { EntryInput } from '../api/service-entry.ts';
import { uuidOf } from '../uuid.ts';
import { organizationOf } from './organizations.ts';
import type { ReferralService, ServiceInList } from './schemas.ts';
import { type TaxonomyName, termOf } from './taxonomies.ts';

/** The standard has no status for "not known": such a service is not called active, and the alert says why. */
const STATUS: Record<Status, ServiceInList['status']> = {
  operational: 'active',
  'in-development': 'inactive',
  unknown: 'inactive',
  closed: 'defunct',
};
const ALERT: Partial<Record<Status, string>> = {
  'in-development': 'In development: ask whether it has opened.',
  unknown: 'No source shows whether it still runs. Ring before you refer.',
};

/** Removes unknown values: the standard allows neither null nor an empty text. */
const known = <T extends object>(fields: { [Field in keyof T]: T[Field] | undefined }): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

const some = <T>(items: T[]): T[] | undefined => (items.length ? items : undefined);

/** A service in a list. The date of its evidence is given only where the evidence names a day. */
export function serviceInList(service: Service, { directory }: EntryInput): ServiceInList {
  const { name, summary, status, contact, referral } = service;
  const organization = organizationOf(service, directory);
  const checked = evidenceDate(service);
  return known<ServiceInList>({
    id: uuidOf('service', service.id),
    organization_id: organization?.id,
    name,
    description: summary,
    url: contact?.website,
    email: contact?.email,
    status: STATUS[status.state],
    minimum_age: youngest(service),
    assured_date: checked?.length === 10 ? checked : undefined,
    alert: ALERT[status.state],
    alternate_name: some(service['also-known-as'] ?? [])?.join('; '),
    eligibility_description: some(criteriaOf(service))?.join('; '),
    application_process: referral?.how,
    organization,
  });
}

const criteriaOf = ({ pathways = [] }: Service): string[] => [
  ...new Set(pathways.flatMap(({ criteria = [] }) => criteria.map(({ text }) => text))),
];

/** The lowest minimum age of a parent in any pathway; undefined where a pathway has no minimum. */
function youngest({ pathways = [] }: Service): number | undefined {
  const ages = pathways.map(({ criteria = [] }) =>
    Math.max(...criteria.flatMap(({ rule }) => rule?.['parent-age']?.from ?? [])),
  );
  const least = Math.min(...ages);
  return Number.isFinite(least) ? least : undefined;
}

/**
 * A service in full: with the authorities that it serves, its contacts, its funders, and the vocabulary terms that
 * describe it.
 */
export function wholeService(service: Service, from: EntryInput): ReferralService {
  const { id, areas, contact, costs = [] } = service;
  const of = uuidOf('service', id);
  const contactId = uuidOf('contact', id);
  return known<ReferralService>({
    ...serviceInList(service, from),
    service_areas: some(areas.flatMap((area) => serviceArea(service, area, from))),
    contacts: contact && [{ id: contactId, service_id: of, name: service.name }],
    phones: contact?.phone ? [{ id: uuidOf('phone', id), contact_id: contactId, number: contact.phone }] : undefined,
    funding: some(costs.map((source, at) => ({ id: uuidOf('funding', id, String(at)), service_id: of, source }))),
    attributes: some(attributesOf(service, from)),
    additional_urls: [
      { id: uuidOf('url', id), label: 'The record with its evidence', url: from.links.service(id).url },
    ],
  });
}

function serviceArea(service: Service, area: string, { directory }: EntryInput) {
  const row = directory.authorityById.get(area);
  if (!row) return [];
  return {
    id: uuidOf('service-area', service.id, area),
    service_id: uuidOf('service', service.id),
    name: row.name,
    extent_type: 'text' as const,
    ...(row.code
      ? { extent: row.code, uri: `http://statistics.data.gov.uk/id/statistical-geography/${row.code}` }
      : {}),
  };
}

type Attribute = NonNullable<ReferralService['attributes']>[number];

function attributesOf(service: Service, { directory, links }: EntryInput): Attribute[] {
  const inherited = pathwaysOf(service, directory).from === 'model';
  const of = (name: TaxonomyName, type: Attribute['link_type'], ids: readonly string[], label?: string) =>
    ids.flatMap((id): Attribute[] => {
      const term = termOf(name, id, directory, links);
      if (!term) return [];
      return [
        {
          id: uuidOf('attribute', service.id, name, id),
          link_id: uuidOf('service', service.id),
          link_type: type,
          taxonomy_term_id: term.id,
          taxonomy_term: term,
          ...(label ? { label } : {}),
        },
      ];
    });
  const saidBy = inherited ? 'Said by the model that it follows' : undefined;
  return [
    ...of('types', 'service_type', [service.type]),
    ...of('kinds', 'service_type', [service.kind]),
    ...of('who', 'eligibility', whoOf(service, directory), saidBy),
    ...of('timing', 'timing', timingOf(service, directory), saidBy),
    ...of('components', 'component', [...new Set(service.components ?? [])]),
  ];
}
