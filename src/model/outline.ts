import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar } from 'yaml';

/** A field of a YAML file: its key, its value where that is no list or group, and whether it stands at the top of the file. */
export type Field = { key: Scalar; value: Scalar | undefined; atTop: boolean };

/** What the rules ask of a file's YAML, gathered in one walk: the parser's own visitor, once for each rule, took a quarter of a check. */
export type Outline = {
  /** The deepest nesting of lists and groups. */
  depth: number;
  fields: Field[];
  /** Nodes that name something to use elsewhere, or use what was named. */
  named: Node[];
  /** Values without quotes. */
  plain: Scalar[];
};

/** Walks a parsed file. The parser has taken its nesting, so the stack has room for this. */
export function outlineOf({ contents }: Document.Parsed): Outline {
  const outline: Outline = { depth: 0, fields: [], named: [], plain: [] };
  walk(contents, 0, outline);
  return outline;
}

function walk(node: unknown, depth: number, outline: Outline): void {
  if (isPair(node)) {
    if (isScalar(node.key))
      outline.fields.push({ key: node.key, value: isScalar(node.value) ? node.value : undefined, atTop: depth === 1 });
    walk(node.key, depth, outline);
    walk(node.value, depth, outline);
    return;
  }
  if (isAlias(node)) outline.named.push(node);
  else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) outline.named.push(node);
  if (isScalar(node) && node.type === 'PLAIN') outline.plain.push(node);
  if (!isMap(node) && !isSeq(node)) return;
  outline.depth = Math.max(outline.depth, depth + 1);
  for (const item of node.items) walk(item, depth + 1, outline);
}
