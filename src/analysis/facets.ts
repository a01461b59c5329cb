import type { Directory } from '../model/directory.ts';
import type { Term } from '../model/schema/reference.ts';
import type { Service } from '../model/schema/service.ts';
import { timingOf, whoOf } from './inheritance.ts';
import { runningFirst } from './service-line.ts';

/** A way to browse services by one of their properties, each value with a page of its own. */
export type Facet = {
  id: 'type' | 'timing' | 'who' | 'status' | 'component' | 'kind';
  label: string;
  terms(directory: Directory): Term[];
  /** The ids of the terms that a service has; empty where not known. */
  of(service: Service, directory: Directory): readonly string[];
  /** True where what only the model says counts too; the page says so. */
  inherits: boolean;
};

export const FACETS: readonly Facet[] = [
  {
    id: 'type',
    label: 'Type',
    terms: ({ vocabulary }) => [...vocabulary.types.values()],
    of: ({ type }) => [type],
    inherits: false,
  },
  {
    id: 'timing',
    label: 'When',
    terms: ({ vocabulary }) => [...vocabulary.timing.values()],
    of: timingOf,
    inherits: true,
  },
  { id: 'who', label: 'Who for', terms: ({ vocabulary }) => [...vocabulary.who.values()], of: whoOf, inherits: true },
  {
    id: 'status',
    label: 'Is it running?',
    terms: ({ vocabulary }) => [...vocabulary.status.values()],
    of: ({ status }) => [status.state],
    inherits: false,
  },
  {
    id: 'kind',
    label: 'Kind',
    terms: ({ vocabulary }) => [...vocabulary.kinds.values()],
    of: ({ kind }) => [kind],
    inherits: false,
  },
  {
    id: 'component',
    label: 'Core component',
    terms: ({ vocabulary }) => [...vocabulary.components.values()],
    of: ({ components }) => components ?? [],
    inherits: false,
  },
];

/**
 * The services with each term of each facet, those recorded as running first, and the number of services for which a
 * facet is not known.
 */
export type FacetIndex = {
  with(facet: Facet['id'], term: string): readonly Service[];
  unknown(facet: Facet['id']): number;
};

/** Builds the index in one pass over the services, so that no page has to repeat it. */
export function indexFacets(directory: Directory): FacetIndex {
  const found = new Map<string, Service[]>();
  const unknown = new Map<string, number>();
  const services = runningFirst(directory.services);
  for (const facet of FACETS)
    for (const service of services) {
      const terms = facet.of(service, directory);
      if (!terms.length) unknown.set(facet.id, (unknown.get(facet.id) ?? 0) + 1);
      for (const term of terms) {
        const key = `${facet.id}/${term}`;
        const those = found.get(key) ?? [];
        those.push(service);
        found.set(key, those);
      }
    }
  return { with: (facet, term) => found.get(`${facet}/${term}`) ?? [], unknown: (facet) => unknown.get(facet) ?? 0 };
}
