import { isScalar, type Node, type Pair, type Scalar, visit } from 'yaml';
import { positionAt, type YamlDocument } from '../document.ts';
import type { Problem } from '../problem.ts';

/** Every node of a document, whether or not it meets its schema; none where it could not be parsed. */
export function nodesOf({ yaml }: YamlDocument): Node[] {
  const found: Node[] = [];
  if (yaml) visit(yaml, { Node: (_, node) => void found.push(node) });
  return found;
}

/** Every field of a document: its key, its value, and whether it stands at the top of the file. */
export function fieldsOf({ yaml }: YamlDocument): { key: Scalar; value: Pair['value']; atTop: boolean }[] {
  const found: { key: Scalar; value: Pair['value']; atTop: boolean }[] = [];
  if (yaml)
    visit(yaml, {
      Pair: (_, { key, value }, ancestors) => {
        if (isScalar(key)) found.push({ key, value, atTop: ancestors.length <= 2 });
      },
    });
  return found;
}

/** A problem at a character of the file. */
export const problemAtOffset = (
  document: YamlDocument,
  offset: number | undefined,
  rule: string,
  message: string,
): Problem => ({
  file: document.file,
  ...positionAt(document, offset ?? 0),
  rule,
  message,
});
