import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { dateInWords, evidenceDate } from '../freshness.ts';
import { modelOf, pathwaysOf, timingOf, whoOf } from '../inheritance.ts';
import type { SearchDocument } from '../search/document.ts';
import { digitsOf } from '../search/numbers.ts';
import type { Groups } from './groups.ts';
import { shortNames } from './short-names.ts';
import { wordsFor } from './words-for.ts';

/** Search documents for every service, including closed ones. */
export const servicesToFind = (directory: Directory, groups: Groups): SearchDocument[] =>
  directory.services.map((service) => ofService(service, directory, groups));

function ofService(service: Service, directory: Directory, groups: Groups): SearchDocument {
  const { id, name, summary, contact } = service;
  const names = [...(service['also-known-as'] ?? []), ...shortNames(name)];
  const fields = [service.provider.name, modelOf(service, directory)?.name, ...(service.courts ?? [])];
  const texts = [
    summary,
    service.provider.setting,
    service.team,
    service['components-note'],
    ...(service.offers ?? []),
  ];
  const terms = conceptsOf(service, directory, groups);
  return {
    kind: 'service',
    label: name,
    under: statusIn(service, directory),
    to: `/services/${id}/`,
    names,
    ...wordsFor(groups, { names: [name, ...names], fields, texts }, terms),
    areas: service.areas,
    maybe: service['areas-uncertain'] ?? [],
    numbers: digitsOf(contact?.phone),
    ...(service.status.state === 'closed' && { closed: true as const }),
  };
}

function statusIn(service: Service, directory: Directory): string {
  const date = evidenceDate(service);
  const status = directory.vocabulary.status.get(service.status.state)?.label.toLowerCase();
  return `${status}, ${date ? `last evidence ${dateInWords(date)}` : 'evidence has no date'}`;
}

/** The groups of the terms that apply to a service by its record or by its model. */
function conceptsOf(service: Service, directory: Directory, { of }: Groups): number[] {
  const needs = [...(modelOf(service, directory)?.pathways ?? []), ...pathwaysOf(service, directory).value].flatMap(
    ({ criteria = [] }) => criteria.flatMap(({ rule }) => rule?.needs ?? []),
  );
  return [
    of('types', service.type),
    of('kinds', service.kind),
    ...timingOf(service, directory).map((term) => of('timing', term)),
    ...whoOf(service, directory).map((term) => of('who', term)),
    ...(service.components ?? []).map((term) => of('components', term)),
    ...needs.map((term) => of('needs', term)),
  ];
}
