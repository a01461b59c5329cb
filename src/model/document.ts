import { type Document, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import type { KindOfFile } from './kinds-of-file.ts';
import { childAt, type Path, sourceAt } from './node-at.ts';
import { type Outline, outlineOf } from './outline.ts';
import type { PlaceOfFile } from './places-of-files.ts';
import { withPlainNumbers } from './plain-numbers.ts';
import type { Problem } from './problem.ts';
import { findIssues, type Issue } from './schema-issues.ts';

export type { Path };

/** Containers inside containers; the deepest record in the schema has eight. */
export const DEEPEST = 12;

/** A YAML file of a known kind, read with its positions. */
export type YamlDocument = {
  file: string;
  kind: PlaceOfFile;
  /** The name of the file without `.yaml`: the id of a record. */
  id: string;
  text: string;
  lines: LineCounter;
  /** True where the text could not be parsed safely; there is then no outline. */
  tooDeep: boolean;
  outline: Outline | undefined;
  /** Kept where something is wrong. Of a file that meets its schema it is let go: thousands of them would fill the memory. */
  yaml: Document.Parsed | undefined;
  /** Where the schema is not met; empty where the syntax stopped the reading before. */
  issues: Issue[];
  /** What the schema made of the file, where it is met. */
  data: unknown;
  /** Every string in the data with the path that leads to it, keys left out. */
  strings: readonly { text: string; path: Path }[];
};

/** Reads the text of one file of a known kind. Never throws: what is wrong is found in the result by the rules. */
export function readDocument(file: string, text: string, kind: KindOfFile): YamlDocument {
  const lines = new LineCounter();
  const id = file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');
  const nothing = { tooDeep: true, yaml: undefined, outline: undefined, issues: [], data: undefined, strings: [] };
  const document: YamlDocument = { file, kind, id, text, lines, ...nothing };
  const yaml = parseSafely(text, lines);
  const outline = yaml && outlineOf(yaml);
  if (!yaml || !outline || outline.depth > DEEPEST) return document;
  const met = meet(kind, yaml, outline);
  return { ...document, tooDeep: false, outline, yaml: met.data === undefined ? yaml : undefined, ...met };
}

/**
 * What the schema makes of a file. Nothing is unfolded that names and uses itself: a bomb is refused before it goes off;
 * nor under another version of YAML, in which dates are something else.
 */
function meet({ schema }: KindOfFile, yaml: Document.Parsed, { named, repeated, plain }: Outline) {
  if (yaml.errors.length || repeated.length || named.length || yaml.directives.yaml.explicit)
    return { issues: [], data: undefined, strings: [] };
  withPlainNumbers(plain);
  const value: unknown = yaml.toJS();
  const { success, data, error } = schema.safeParse(value);
  if (!success)
    return { issues: findIssues(error, schema, value, (path) => sourceAt(yaml, path)), data: undefined, strings: [] };
  return { issues: [], data, strings: stringsOf(data) };
}

/** The parser's own warnings repeat what is in the file, raw: what is wrong is for the rules to say. */
const OPTIONS = { uniqueKeys: false, prettyErrors: false, stringKeys: false, logLevel: 'error' } as const;

/** Brackets nested by the thousand overflow the parser's stack. */
function parseSafely(text: string, lines: LineCounter): Document.Parsed | undefined {
  try {
    return parseDocument(text, { ...OPTIONS, lineCounter: lines });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const readAgain = new WeakMap<YamlDocument, Document.Parsed | undefined>();

/** A document's YAML; read again, once, where it was let go and a rule has found something after all. */
export function parsed(document: YamlDocument): Document.Parsed | undefined {
  if (document.yaml || document.tooDeep) return document.yaml;
  if (!readAgain.has(document)) readAgain.set(document, parseSafely(document.text, new LineCounter()));
  return readAgain.get(document);
}

/**
 * Where the value at `path` stands, or its key (`at: 'key'`). A path that leads nowhere gives the nearest place above.
 */
export function positionOf(document: YamlDocument, path: Path, at: 'key' | 'value' = 'value') {
  let node: unknown = parsed(document)?.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = childAt(node, step);
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
): Problem => ({ file: document.file, ...positionOf(document, path, at), rule, message, path });

/** Every string in some data with the path that leads to it. */
export function stringsOf(value: unknown, path: Path = [], found: { text: string; path: Path }[] = []) {
  if (typeof value === 'string') found.push({ text: value, path });
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) stringsOf(item, [...path, index], found);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) stringsOf(item, [...path, key], found);
  return found;
}
