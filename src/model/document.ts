import {
  type Document,
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
} from 'yaml';
import { type KindOfFile, kindOfFile } from './kinds-of-file.ts';
import type { Problem } from './problem.ts';
import { findIssues, type Issue } from './schema-issues.ts';

export type Path = readonly (string | number)[];

/** Containers inside containers; the deepest record in the schema has eight. */
export const DEEPEST = 12;

/** A YAML file of a known kind, read with its positions. */
export type YamlDocument = {
  file: string;
  kind: KindOfFile;
  /** The name of the file without `.yaml`: the id of a record. */
  id: string;
  text: string;
  lines: LineCounter;
  /** Absent where the text could not be parsed safely: too deep. */
  yaml: Document.Parsed | undefined;
  /** Where the schema is not met; empty where the syntax stopped the reading before. */
  issues: Issue[];
  /** What the schema made of the file, where it is met. */
  data: unknown;
};

/** Reads the text of one file. Never throws: what is wrong is found in the result by the rules. */
export function readDocument(file: string, text: string): YamlDocument | undefined {
  const kind = kindOfFile(file);
  if (!kind) return undefined;
  const lines = new LineCounter();
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  const document: YamlDocument = { file, kind, id, text, lines, yaml: undefined, issues: [], data: undefined };
  document.yaml = parseSafely(text, lines);
  if (document.yaml && document.yaml.errors.length === 0 && isPlain(document.yaml)) {
    const result = kind.schema.safeParse(document.yaml.toJS());
    if (result.success) document.data = result.data;
    else document.issues = findIssues(result.error, kind.schema, document.yaml.toJS());
  }
  return document;
}

/** Brackets nested by the thousand overflow the parser's stack, so depth is judged before and after it. */
function parseSafely(text: string, lines: LineCounter): Document.Parsed | undefined {
  try {
    const yaml = parseDocument(text, { lineCounter: lines, uniqueKeys: true, prettyErrors: false, stringKeys: false });
    return depthOf(yaml) > DEEPEST ? undefined : yaml;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function depthOf(yaml: Document.Parsed): number {
  let deepest = 0;
  visit(yaml, {
    Collection: (_, __, ancestors) => {
      deepest = Math.max(deepest, ancestors.filter((node) => isMap(node) || isSeq(node)).length + 1);
    },
  });
  return deepest;
}

/** True where no alias has to be followed: a bomb is refused before it is unfolded. */
function isPlain(yaml: Document.Parsed): boolean {
  let plain = true;
  visit(yaml, {
    Alias: () => {
      plain = false;
      return visit.BREAK;
    },
  });
  return plain;
}

/**
 * Where the value at `path` stands, or its key (`at: 'key'`). A path that leads nowhere gives the nearest place above.
 */
export function positionOf(document: YamlDocument, path: Path, at: 'key' | 'value' = 'value') {
  let node: unknown = document.yaml?.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const child: Pair | Node | undefined = isMap(node)
      ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(step))
      : isSeq(node)
        ? (node.items[Number(step)] as Node | undefined)
        : undefined;
    if (!child) break;
    const key = isPair(child) ? startOf(child.key) : undefined;
    node = isPair(child) ? child.value : child;
    offset = (at === 'key' && depth === path.length - 1 ? key : startOf(node)) ?? key ?? offset;
  }
  return positionAt(document, offset);
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

/** Line and column, from 1, of a character of the file. */
export function positionAt(document: YamlDocument, offset: number): { line: number; column: number } {
  const { line, col } = document.lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

/** A problem at the value (or key) at `path` of a document. */
export const problemAt = (
  document: YamlDocument,
  path: Path,
  rule: string,
  message: string,
  at: 'key' | 'value' = 'value',
): Problem => ({ file: document.file, ...positionOf(document, path, at), rule, message });

/** Every string in a document with the path that leads to it, keys left out. */
export function* stringsOf(value: unknown, path: Path = []): Generator<{ text: string; path: Path }> {
  if (typeof value === 'string') yield { text: value, path };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* stringsOf(item, [...path, index]);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) yield* stringsOf(item, [...path, key]);
}
