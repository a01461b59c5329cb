import { type Path, problemAt, type YamlDocument } from '../document.ts';
import { inFile, type Problem } from '../problem.ts';
import { programmesIn, type Rule, servicesIn } from './rule.ts';

/** An id in one field that must be in the list of another, and where it is. */
type Named = { id: string; path: Path; at?: 'key' };

export const areaListed: Rule = {
  id: 'area-listed',
  says: 'An area that is served in part, or since a later date, is among the areas; so with the adopters of a programme.',
  *check(tree) {
    for (const { document, record } of servicesIn(tree)) {
      const parts = (record['areas-part'] ?? []).map((id, index): Named => ({ id, path: ['areas-part', index] }));
      const since = keysOf(record['areas-since'], 'areas-since');
      yield* notListed(document, [...parts, ...since], 'areas', record.areas);
    }
    for (const { document, record } of programmesIn(tree))
      yield* notListed(document, keysOf(record['adopters-since'], 'adopters-since'), 'adopters', record.adopters);
  },
};

const keysOf = (group: object | undefined, field: string): Named[] =>
  Object.keys(group ?? {}).map((id) => ({ id, path: [field, id], at: 'key' }));

function* notListed(
  document: YamlDocument,
  named: readonly Named[],
  list: string,
  ids: readonly string[],
): Generator<Problem> {
  for (const { id, path, at } of named)
    if (!ids.includes(id))
      yield problemAt(
        document,
        path,
        'area-listed',
        `"${id}" stands in ${inFile(String(path[0]))} and not in ${inFile(list)}. Add it to ${inFile(list)}, or take it out here.`,
        at,
      );
}
