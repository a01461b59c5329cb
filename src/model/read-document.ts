import { type Document, isPair, LineCounter, type Node, parseDocument } from 'yaml';
import { idOfFile, MAX_DEPTH, type Position, stringsOf, type YamlDocument } from './document.ts';
import type { KindOfFile } from './kinds-of-file.ts';
import { childAt, type Path, sourceAt } from './node-at.ts';
import { type Outline, outlineOf } from './outline.ts';
import { withPlainNumbers } from './plain-numbers.ts';
import { findIssues } from './schema-issues.ts';

/** Reads the text of one file of a known kind. Never throws: the rules find what is wrong in the result. */
export function readDocument(file: string, text: string, kind: KindOfFile): YamlDocument {
  const lines = new LineCounter();
  const nothing = { outline: undefined, yaml: undefined, issues: [], data: undefined, strings: [] };
  const yaml = parseSafely(text, lines);
  const outline = yaml && outlineOf(yaml, text);
  const isRead = yaml && outline && outline.depth <= MAX_DEPTH;
  const met = isRead ? meet(kind, yaml, outline) : nothing;
  const document: YamlDocument = {
    ...{ file, kind, id: idOfFile(file), text, tooDeep: !isRead },
    ...nothing,
    ...(isRead && { outline, yaml: met.data === undefined || yaml.warnings.length ? yaml : undefined }),
    ...met,
    positions: {
      ofPath: (path, at) => positionOf(document, lines, path, at),
      ofOffset: (offset) => positionAt(lines, offset),
    },
  };
  return document;
}

/**
 * Applies the schema to a file. A file with syntax errors, anchors or aliases, repeated keys or a YAML version is not
 * converted: aliases can expand without end, and another version of YAML reads dates differently.
 */
function meet({ schema }: KindOfFile, yaml: Document.Parsed, { named, repeated, numbers }: Outline) {
  if (yaml.errors.length || repeated.length || named.length || yaml.directives.yaml.explicit)
    return { issues: [], data: undefined, strings: [] };
  withPlainNumbers(numbers);
  const value: unknown = yaml.toJS();
  const { success, data, error } = schema.safeParse(value);
  if (!success)
    return { issues: findIssues(error, schema, value, (path) => sourceAt(yaml, path)), data: undefined, strings: [] };
  return { issues: [], data, strings: stringsOf(data) };
}

/** The parser's own warnings are off, because they quote the file unescaped. The rules report what is wrong. */
const OPTIONS = { uniqueKeys: false, prettyErrors: false, stringKeys: false, logLevel: 'error' } as const;

/**
 * Parses a text without overflowing the stack, which thousands of nested brackets would do. The parser creates an error
 * object for each warning; their stack traces are turned off, because thousands of them take longer than parsing.
 *
 * @returns undefined for a text that is nested too deeply to be parsed
 */
export function parseSafely(text: string, lines = new LineCounter()): Document.Parsed | undefined {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return parseDocument(text, { ...OPTIONS, lineCounter: lines });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

const readAgain = new WeakMap<YamlDocument, Document.Parsed | undefined>();

/** A document's YAML. It is parsed again, once, where it was released and a rule needs it after all. */
export function parsed(document: YamlDocument): Document.Parsed | undefined {
  if (document.yaml || document.tooDeep) return document.yaml;
  if (!readAgain.has(document)) readAgain.set(document, parseSafely(document.text));
  return readAgain.get(document);
}

function positionOf(document: YamlDocument, lines: LineCounter, path: Path, at?: 'key' | 'value'): Position {
  let node: unknown = parsed(document)?.contents;
  let offset = startOf(node) ?? 0;
  for (const [depth, step] of path.entries()) {
    const child = childAt(node, step);
    if (!child) break;
    const key = isPair(child) ? startOf(child.key) : undefined;
    node = isPair(child) ? child.value : child;
    offset = (at === 'key' && depth === path.length - 1 ? key : startOf(node)) ?? key ?? offset;
  }
  return positionAt(lines, offset);
}

const startOf = (node: unknown): number | undefined => (node as Node | null)?.range?.[0];

function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset);
  return { line: Math.max(line, 1), column: Math.max(col, 1) };
}
