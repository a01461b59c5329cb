import { type Path, problemAt } from '../document.ts';
import { fold } from '../fold.ts';
import type { LocalAuthority } from '../schema/area.ts';
import type { Tree } from '../tree.ts';
import { modelsIn, type Rule, servicesIn } from './rule.ts';

export const otherName: Rule = {
  id: 'other-name',
  says: 'Another name differs from the name.',
  *check(tree) {
    for (const { document, names, others, path } of namedIn(tree))
      for (const [index, other] of others.entries()) {
        const same = names.find((name) => fold(name) === fold(other));
        if (same)
          yield problemAt(
            document,
            [...path, 'also-known-as', index],
            'other-name',
            `"${other}" is no other name than "${same}". Take it out here.`,
          );
      }
  },
};

type Named = { names: readonly string[]; others: readonly string[]; path: Path };

function* namedIn(tree: Tree): Generator<Named & { document: Tree['documents'][number] }> {
  for (const { document, record } of servicesIn(tree))
    yield { document, path: [], names: [record.name], others: record['also-known-as'] ?? [] };
  for (const { document, record } of modelsIn(tree))
    yield { document, path: [], names: [record.name, record['short-name']], others: record['also-known-as'] ?? [] };
  const document = tree.documents.find(({ file }) => file === 'areas/local-authorities.yaml');
  const rows = (document?.data as { 'local-authorities': LocalAuthority[] } | undefined)?.['local-authorities'] ?? [];
  for (const [index, row] of rows.entries()) {
    const { name, 'official-name': official, 'welsh-name': welsh, 'also-known-as': others = [] } = row;
    const names = [name, official ?? [], welsh ?? []].flat();
    if (document) yield { document, path: ['local-authorities', index], names, others };
  }
}
