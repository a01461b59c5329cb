import { nameOfArea } from '../analysis/areas.ts';
import { whoOf } from '../analysis/inheritance.ts';
import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';
import type { Links } from './api/links.ts';
import type { Terms } from './csvw.ts';

/** A schema.org object, as one block of JSON-LD in a page. */
export type JsonLd = { '@context': 'https://schema.org'; '@type': string; [field: string]: unknown };

/** JSON that is safe inside HTML: whatever a record contains, it cannot open or close an element. */
export const inHtml = (says: unknown): string => JSON.stringify(says).replaceAll('<', '\\u003c');

/**
 * A service with its provider, area and audience, only as far as its record says. Undefined for a closed service, since
 * schema.org can only say that a service is offered.
 */
export function serviceLd(service: Service, directory: Directory, links: Links): JsonLd | undefined {
  const { id, name, summary, provider, areas, contact, status } = service;
  if (status.state === 'closed') return undefined;
  const audience = whoOf(service, directory).map((who) => directory.vocabulary.who.get(who)?.label ?? who);
  return {
    '@context': 'https://schema.org',
    '@type': provider.kind === 'local-authority' ? 'GovernmentService' : 'Service',
    '@id': links.service(id).url,
    name,
    description: summary,
    url: links.service(id).url,
    alternateName: service['also-known-as'],
    provider: provider.name ? { '@type': 'Organization', name: provider.name } : undefined,
    areaServed: areas.length
      ? areas.map((area) => ({
          '@type': 'AdministrativeArea',
          name: nameOfArea(directory, area),
          identifier: directory.authorityById.get(area)?.code,
        }))
      : undefined,
    audience: audience.length ? { '@type': 'Audience', audienceType: audience.join(', ') } : undefined,
    availableChannel:
      contact?.website || contact?.phone
        ? {
            '@type': 'ServiceChannel',
            serviceUrl: contact.website,
            servicePhone: contact.phone ? { '@type': 'ContactPoint', telephone: contact.phone } : undefined,
          }
        : undefined,
  };
}

/** The position of a page: the pages above it, from the home page, and itself. */
export const breadcrumbsLd = (steps: readonly { label: string; url: string }[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'BreadcrumbList',
  itemListElement: steps.map(({ label, url }, at) => ({
    '@type': 'ListItem',
    position: at + 1,
    name: label,
    item: url,
  })),
});

/** A file in which the data is offered. */
export type Distribution = { name: string; url: string; encodingFormat: string };

/** The directory as a data set, for search engines that list data sets. */
export const datasetLd = (terms: Terms, about: string, distribution: readonly Distribution[]): JsonLd => ({
  '@context': 'https://schema.org',
  '@type': 'Dataset',
  '@id': about,
  name: 'Recurrent Care Map',
  description:
    'The national directory of services for parents who have had a child removed through care proceedings, in England and Wales, with the evidence of every fact and its date.',
  url: about,
  license: terms.licence,
  creditText: terms.citation,
  isAccessibleForFree: true,
  dateModified: terms.day,
  spatialCoverage: ['England', 'Wales'].map((name) => ({ '@type': 'Place', name })),
  creator: { '@type': 'Organization', name: terms.publisher },
  distribution: distribution.map((file) => ({ '@type': 'DataDownload', ...file })),
});
