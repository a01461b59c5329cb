import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';

/** A field of a YAML file: its key, its value if that is a scalar, and whether it is at the top level of the file. */
export type Field = { key: Scalar; value: Scalar | undefined; atTop: boolean };

/**
 * What the rules need from a file's YAML, collected in one walk. When each rule used the parser's own visitor, that
 * took a quarter of the time of a check.
 */
export type Outline = {
  /** The deepest nesting of lists and groups. */
  depth: number;
  fields: Field[];
  /** Anchors and aliases. */
  named: Node[];
  /** Keys that repeat an earlier key of their group. */
  repeated: Scalar[];
  /** Unquoted values, without keys. */
  plain: Scalar[];
};

/** Walks a parsed file. The parser has already handled its nesting, so the stack is large enough here. */
export function outlineOf({ contents }: Document.Parsed): Outline {
  const outline: Outline = { depth: 0, fields: [], named: [], repeated: [], plain: [] };
  walk(contents, 0, outline);
  return outline;
}

function walk(node: unknown, depth: number, outline: Outline, isKey = false): void {
  if (isPair(node)) {
    if (isScalar(node.key))
      outline.fields.push({ key: node.key, value: isScalar(node.value) ? node.value : undefined, atTop: depth === 1 });
    walk(node.key, depth, outline, true);
    walk(node.value, depth, outline);
    return;
  }
  if (isAlias(node)) outline.named.push(node);
  else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) outline.named.push(node);
  if (isScalar(node) && node.type === 'PLAIN' && !isKey) outline.plain.push(node);
  if (!isMap(node) && !isSeq(node)) return;
  outline.depth = Math.max(outline.depth, depth + 1);
  if (isMap(node)) outline.repeated.push(...repeatedIn(node));
  for (const item of node.items) walk(item, depth + 1, outline);
}

/** Finds repeated keys. The parser's own test compares every key with every other, which is slow. */
function repeatedIn({ items }: YAMLMap): Scalar[] {
  const seen = new Set<string>();
  return items.flatMap(({ key }) => {
    if (!isScalar(key)) return [];
    const name = String(key.value);
    const isRepeated = seen.has(name);
    seen.add(name);
    return isRepeated ? [key] : [];
  });
}
