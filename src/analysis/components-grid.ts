import type { Directory } from '../model/directory.ts';
import type { Term } from '../model/schema/reference.ts';
import type { Service } from '../model/schema/service.ts';

/**
 * Which core components are shown by a source for each service. A component that is not recorded may still be there.
 */
export type ComponentsGrid = {
  /** The components, each with the number of services for which it is recorded. */
  components: readonly { term: Term; count: number }[];
  /** The services with at least one recorded component, by name. */
  services: readonly Service[];
  /** The number of services with no recorded component. */
  without: number;
};

export function componentsGrid({ services: all, vocabulary }: Directory): ComponentsGrid {
  const services = all
    .filter(({ components }) => components?.length)
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en-GB') || a.id.localeCompare(b.id));
  const components = [...vocabulary.components.values()].map((term) => ({
    term,
    count: services.filter((service) => service.components?.includes(term.id)).length,
  }));
  return { components, services, without: all.length - services.length };
}

/** The title of the grid, which names the component recorded most often and the one recorded least often. */
export function componentsTitle({ components, services }: ComponentsGrid): string {
  const byCount = components.toSorted((a, b) => b.count - a.count);
  const [most, least] = [byCount[0], byCount.at(-1)];
  if (!most || !least || services.length === 0) return 'No component is recorded for any service';
  const of = `of ${services.length} ${services.length === 1 ? 'service' : 'services'} with any recorded`;
  return most.count === least.count
    ? `Each component is recorded for ${most.count} ${of}`
    : `“${most.term.label}” is recorded most often, for ${most.count} ${of}; “${least.term.label}” least, for ${least.count}`;
}
