import { type Document, isAlias, isMap, isPair, isScalar, isSeq, type Node, type Scalar, type YAMLMap } from 'yaml';

/** The names of the fields that rules ask for. The others are not kept: there are many in thousands of files. */
const ASKED_FOR = ['<<', '__proto__', 'id', 'slug', 'phone', 'welsh'] as const;
export type AskedFor = (typeof ASKED_FOR)[number];
const isAskedFor = (name: unknown): boolean => (ASKED_FOR as readonly unknown[]).includes(name);

/** A field of a YAML file: its key, its value if that is a scalar, and whether it is at the top level of the file. */
export type Field = { key: Scalar; value: Scalar | undefined; atTop: boolean };

/**
 * What the rules need from a file's YAML, collected in one walk. When each rule used the parser's own visitor, that
 * took a quarter of the time of a check.
 */
export type Outline = {
  /** The deepest nesting of lists and groups. */
  depth: number;
  /** The fields that rules ask for. */
  fields: Field[];
  /** Anchors and aliases. */
  named: Node[];
  /** Keys that repeat an earlier key of their group. */
  repeated: Scalar[];
  /** Unquoted values with a comment behind them. */
  commented: Scalar[];
  /** Unquoted numbers. */
  numbers: Scalar[];
};

/**
 * Walks a parsed file. The parser has already handled its nesting, so the stack is large enough here.
 *
 * @param text the text that was parsed
 */
export function outlineOf({ contents }: Document.Parsed, text: string): Outline {
  const outline: Outline = { depth: 0, fields: [], named: [], repeated: [], commented: [], numbers: [] };
  walk(contents, 0, outline, text);
  return outline;
}

function walk(node: unknown, depth: number, outline: Outline, text: string, isKey = false): void {
  if (isPair(node)) {
    const { key, value } = node;
    if (isScalar(key) && (isAskedFor(key.value) || isAskedFor(key.source)))
      outline.fields.push({ key, value: isScalar(value) ? value : undefined, atTop: depth === 1 });
    walk(key, depth, outline, text, true);
    walk(value, depth, outline, text);
    return;
  }
  if (isAlias(node)) outline.named.push(node);
  else if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor) outline.named.push(node);
  if (isScalar(node) && node.type === 'PLAIN' && !isKey) {
    if (typeof node.value === 'number') outline.numbers.push(node);
    COMMENT.lastIndex = node.range?.[1] ?? 0;
    if (COMMENT.test(text)) outline.commented.push(node);
  }
  if (!isMap(node) && !isSeq(node)) return;
  outline.depth = Math.max(outline.depth, depth + 1);
  if (isMap(node)) outline.repeated.push(...repeatedIn(node));
  for (const item of node.items) walk(item, depth + 1, outline, text);
}

/** A comment directly behind a value. */
const COMMENT = /[ \t]+#/y;

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
