import type { Directory } from '../../model/directory.ts';
import type { Service } from '../../model/schema/service.ts';
import { pathwaysOf, timingOf, whoOf } from '../inheritance.ts';

/**
 * One line of a table: the figure of the 2021 mapping, where it published one, and the services whose records say the
 * same.
 */
export type BesidePublished = { id: string; published: number | undefined; services: readonly Service[] };

/** A published table compared with the directory's locally developed services. */
export type TableBesidePublished = {
  lines: readonly BesidePublished[];
  /** Local services whose records fit none of the lines. */
  other: readonly Service[];
  /** Local services whose own records do not say. */
  notRecorded: readonly Service[];
};

/**
 * The local services to compare, except closed ones: the mapping asked about services that councils and charities
 * developed.
 */
const localServices = ({ services }: Directory): Service[] =>
  services.filter(({ type, status }) => type === 'local' && status.state !== 'closed');

/** The ids that the record itself gives. What only its model says is not evidence about the service. */
const own = (service: Service, directory: Directory, ids: string[]): string[] =>
  pathwaysOf(service, directory).from === 'service' ? ids : [];

type Kinds = Record<string, (ids: readonly string[]) => boolean>;

/** Table 4. The lines exclude each other: fathers in their own right first, then partners, then women alone. */
const WHO: Kinds = {
  'women-only': (ids) => ids.includes('mothers') && ids.length === 1,
  'women-and-partner': (ids) => !ids.includes('fathers') && ids.some((id) => id === 'partners' || id === 'couples'),
  'mothers-and-fathers-in-own-right': (ids) => ids.includes('mothers') && ids.includes('fathers'),
};

/** Table 5. */
const TIMING: Kinds = {
  'post-proceedings-only': (ids) => ids.includes('post-proceedings') && ids.length === 1,
  'post-proceedings-with-light-touch-before-final-decision': (ids) =>
    ids.length === 2 && ids.includes('post-proceedings') && ids.includes('light-touch-before-final-decision'),
  'pre-birth-in-proceedings-and-post-proceedings': (ids) =>
    ['pre-birth', 'in-proceedings', 'post-proceedings'].every((id) => ids.includes(id)),
};

/** Whom services work with, compared with Table 4 (21 services that were interviewed). */
export const whoBesidePublished = (directory: Directory): TableBesidePublished =>
  sort(directory, WHO, directory.mapping2021?.['who-for'].counts, (service) =>
    own(service, directory, whoOf(service, directory)),
  );

/** When services work with parents, compared with Table 5 (21 services that were interviewed). */
export const timingBesidePublished = (directory: Directory): TableBesidePublished =>
  sort(directory, TIMING, directory.mapping2021?.timing.counts, (service) =>
    own(service, directory, timingOf(service, directory)),
  );

/** The core components in the records, in the order of Table 6, which names them without counts. */
export function componentsBesidePublished(directory: Directory): TableBesidePublished {
  const services = localServices(directory);
  const lines = [...directory.vocabulary.components.keys()].map((id) => ({
    id,
    published: undefined,
    services: services.filter(({ components }) => components?.includes(id)),
  }));
  return { lines, other: [], notRecorded: services.filter(({ components }) => !components?.length) };
}

function sort(
  directory: Directory,
  kinds: Kinds,
  counts: Record<string, number> | undefined,
  idsOf: (service: Service) => readonly string[],
): TableBesidePublished {
  const services = localServices(directory).map((service) => ({ service, ids: idsOf(service) }));
  const known = services.filter(({ ids }) => ids.length > 0);
  const kindOf = (ids: readonly string[]) => Object.keys(kinds).find((kind) => kinds[kind]?.(ids));
  const of = (kind: string | undefined) =>
    known.filter(({ ids }) => kindOf(ids) === kind).map(({ service }) => service);
  return {
    lines: Object.keys(kinds).map((id) => ({ id, published: counts?.[id], services: of(id) })),
    other: of(undefined),
    notRecorded: services.filter(({ ids }) => !ids.length).map(({ service }) => service),
  };
}
