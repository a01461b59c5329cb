import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { FACETS, type Facet } from '../facets.ts';
import { evidenceDate, type Freshness, freshness } from '../freshness.ts';
import { NOT_RECORDED, type Row } from './narrow.ts';

/** A filter for a list of services, with its values in the order in which they are offered. */
export type Filter = { id: string; label: string; options: { id: string; label: string }[] };

const AGES: Record<Freshness, string> = {
  fresh: 'Under a year old',
  ageing: 'One to three years old',
  old: 'Over three years old',
  undated: 'No date',
};

/** A filter with a function that gives the values of a service; an empty list where that is not recorded. */
type Asked = Filter & { of: (service: Service) => readonly string[] };

function asked(directory: Directory, day: string): Asked[] {
  const region: Asked = {
    id: 'region',
    label: 'Region',
    options: directory.regions.map(({ id, name }) => ({ id, label: name })),
    of: ({ region: own }) => [own],
  };
  const age: Asked = {
    id: 'age',
    label: 'Age of the evidence',
    options: Object.entries(AGES).map(([id, label]) => ({ id, label })),
    of: (service) => [freshness(evidenceDate(service), day)],
  };
  const ofFacet = (facet: Facet): Asked => ({
    id: facet.id,
    label: facet.label,
    options: facet.terms(directory).map(({ id, label, short }) => ({ id, label: short ?? label })),
    of: (service) => facet.of(service, directory),
  });
  const facets = FACETS.filter(({ id }) => id !== 'kind').map(ofFacet);
  return [...facets.slice(0, 1), region, ...facets.slice(1), age];
}

/**
 * The filters for the list of all services, and the values of each service. A value that no service has is left out;
 * "Not recorded" is offered where it applies to any service.
 *
 * @param day the day from which the age of the evidence is counted, `YYYY-MM-DD`
 */
export function filtersOf(directory: Directory, day: string): { filters: Filter[]; rows: Row[] } {
  const all = asked(directory, day);
  const rows = directory.services.map((service): Row => {
    const has = all.map(({ id, of }) => {
      const own = of(service);
      return [id, own.length ? own : [NOT_RECORDED]] as const;
    });
    return {
      id: service.id,
      areas: [...service.areas, ...(service['areas-uncertain'] ?? [])],
      has: Object.fromEntries(has),
    };
  });
  const filters = all.map(({ id, label, options }) => ({
    id,
    label,
    options: [...options, { id: NOT_RECORDED, label: 'Not recorded' }].filter((option) =>
      rows.some(({ has }) => has[id]?.includes(option.id)),
    ),
  }));
  return { filters, rows };
}
