import type { Directory } from '../../model/directory.ts';
import type { Links } from '../api/links.ts';
import { uuidOf } from '../uuid.ts';
import type { ReferralTaxonomy, ReferralTerm } from './schemas.ts';

/** The vocabularies that services are described with, as taxonomies. */
const TAXONOMIES = {
  types: { name: 'Type of service', description: 'Pause, FDAC, locally developed, or related and never counted' },
  kinds: { name: 'Kind of service', description: 'What sort of service it is within its type' },
  who: { name: 'Who the service works with', description: 'Whom a service works with' },
  timing: { name: 'When the service works', description: 'At which points of care proceedings a service works' },
  components: { name: 'Core components', description: 'Components that the 2021 mapping names as core' },
} as const;
export type TaxonomyName = keyof typeof TAXONOMIES;
const NAMES = Object.keys(TAXONOMIES) as TaxonomyName[];

const uriOf = (links: Links, name: string): string => `${links.api}vocabulary.json#${name}`;

export const taxonomiesOf = (links: Links): ReferralTaxonomy[] =>
  NAMES.map((name) => ({ id: uuidOf('taxonomy', name), ...TAXONOMIES[name], uri: uriOf(links, name) }));

/** A term of a vocabulary; undefined where the vocabulary has no term with that id. */
export function termOf(name: TaxonomyName, id: string, directory: Directory, links: Links): ReferralTerm | undefined {
  const found = directory.vocabulary[name].get(id);
  return (
    found && {
      id: uuidOf('term', name, id),
      name: found.label,
      description: found.description,
      taxonomy: TAXONOMIES[name].name,
      taxonomy_id: uuidOf('taxonomy', name),
      term_uri: `${uriOf(links, name)}/${id}`,
    }
  );
}

export const termsOf = (directory: Directory, links: Links): ReferralTerm[] =>
  NAMES.flatMap((name) =>
    [...directory.vocabulary[name].keys()].flatMap((id) => termOf(name, id, directory, links) ?? []),
  );
