import { problemAt, type YamlDocument } from '../document.ts';
import { nearest } from '../schema-words.ts';
import { placesOf } from './places.ts';
import { referencesIn } from './references.ts';
import type { Rule } from './rule.ts';

export const danglingReference: Rule = {
  id: 'dangling-reference',
  says: 'Every id that a record refers to exists.',
  *check(tree) {
    const places = placesOf(tree);
    for (const { document, to, path, target, at } of referencesIn(tree)) {
      const { isNot, where, ids } = places[target];
      const known = target === 'evidence' && ids ? [...ids, ...keysOf(document)] : ids;
      // Of a table that could not be read another rule speaks.
      if (!known || known.includes(to)) continue;
      const near = nearest(to, known);
      const fix = near ? `Did you mean "${near}"?` : `Use an id from ${where}, or add it there first.`;
      yield problemAt(document, path, 'dangling-reference', `"${to}" ${isNot}. ${fix}`, at);
    }
  },
};

const keysOf = ({ data }: YamlDocument): string[] =>
  ((data as { evidence?: { key?: string }[] }).evidence ?? []).flatMap(({ key }) => key ?? []);
