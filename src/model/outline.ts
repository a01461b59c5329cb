import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';

/** A field of a YAML file: its key, its value where that is no list or group, and whether it stands at the top of the file. */
export type Field = { key: Scalar; value: Scalar | undefined; atTop: boolean };

/** What the rules ask of a file's YAML, gathered in one walk: the parser's own visitor, once for each rule, took a quarter of a check. */
export type Outline = {
  /** The deepest nesting of lists and groups. */
  depth: number;
  fields: Field[];
  /** Nodes that name something to use elsewhere, or use what was named. */
  named: Node[];
  /** Keys that stand in their group a second time. */
  repeated: Scalar[];
  /** Values without quotes, keys left out. */
  plain: Scalar[];
};

/** Walks a parsed file. The parser has taken its nesting, so the stack has room for this. */
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

/** The parser's own look for these compares each key with each. */
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
