import { problemAt, type YamlDocument } from '../document.ts';
import { VOCABULARIES } from '../schema/reference.ts';
import { nearest } from '../schema-issues.ts';
import type { Tree } from '../tree.ts';
import { referencesIn, type Target } from './references.ts';
import type { Rule } from './rule.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  says: 'Every id that a record refers to exists.',
  *check(tree) {
    const places = placesOf(tree);
    for (const { document, to, path, target } of referencesIn(tree)) {
      const { what, where, ids } = places[target];
      const known = target === 'evidence' ? [...ids, ...keysOf(document)] : ids;
      // A table that could not be read has no ids, and another rule says so.
      if (!ids.length || known.includes(to)) continue;
      const near = nearest(to, known);
      const fix = near ? `Did you mean "${near}"?` : `Use an id from ${where}, or add it there first.`;
      yield problemAt(document, path, 'dangling-reference', `"${to}" is not ${what} in ${where}. ${fix}`);
    }
  },
};

type Place = { what: string; where: string; ids: readonly string[] };

function placesOf({ directory, documents }: Tree): Record<Target, Place> {
  const files = (kind: string) => documents.filter((document) => document.kind.name === kind).map(({ id }) => id);
  const citations = { where: 'data/sources.yaml', ids: [...directory.sources.keys()] };
  const words = VOCABULARIES.map((name) => [
    name,
    {
      what: WORDS[name] ?? 'a word',
      where: `data/vocabulary/${name}.yaml`,
      ids: [...directory.vocabulary[name].keys()],
    },
  ]);
  return {
    ...(Object.fromEntries(words) as Record<(typeof VOCABULARIES)[number], Place>),
    authority: {
      what: 'a local authority',
      where: 'data/areas/local-authorities.yaml',
      ids: directory.authorities.map(({ id }) => id),
    },
    region: { what: 'a region', where: 'data/areas/regions.yaml', ids: directory.regions.map(({ id }) => id) },
    model: { what: 'a model', where: 'data/models/', ids: files('model') },
    service: { what: 'a service', where: 'data/services/', ids: files('service') },
    citation: { what: 'a citation', ...citations },
    evidence: { what: 'a citation, nor the key of a piece of evidence here,', ...citations },
  };
}

const WORDS: Partial<Record<Target, string>> = {
  kinds: 'a kind of service',
  components: 'a core component',
  timing: 'a point of timing',
  who: 'a word for whom it works with',
  needs: 'a need',
  'provider-kinds': 'a kind of provider',
};

const keysOf = ({ data }: YamlDocument): string[] =>
  ((data as { evidence?: { key?: string }[] }).evidence ?? []).flatMap(({ key }) => key ?? []);
