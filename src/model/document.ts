import type { Document } from 'yaml';
import type { Path } from './node-at.ts';
import type { Outline } from './outline.ts';
import type { PlaceOfFile } from './places-of-files.ts';
import type { Problem } from './problem.ts';
import type { Issue } from './schema-issues.ts';

export type { Path };

/** The deepest nesting of groups and lists to accept; the deepest record of the schema has eight levels. */
export const MAX_DEPTH = 12;

/** A YAML file of a known kind, read with its positions. */
export type YamlDocument = {
  file: string;
  kind: PlaceOfFile;
  /** The name of the file without `.yaml`: the id of a record. */
  id: string;
  text: string;
  positions: Positions;
  /** True where the text is nested too deeply to be parsed safely; there is then no outline. */
  tooDeep: boolean;
  outline: Outline | undefined;
  /**
   * Kept only where something is wrong. It is released for a file that meets its schema, because thousands would fill
   * the memory.
   */
  yaml: Document.Parsed | undefined;
  /** How the file fails its schema; empty where a syntax error prevented that test. */
  issues: Issue[];
  /** The output of the schema, if the file meets it. */
  data: unknown;
  /** Every string in the data with its path, without keys. */
  strings: readonly { text: string; path: Path }[];
};

/** Line and column of a place in a file, from 1. */
export type Position = { line: number; column: number };

export type Positions = {
  /** The position of the value at a path, or of its key. For a path that does not exist, the nearest place above it. */
  ofPath(path: Path, at?: 'key' | 'value'): Position;
  /** The position of a character. */
  ofOffset(offset: number): Position;
};

const START: Position = { line: 1, column: 1 };

/** A file whose data is known but not its text, as in a page or a form. */
export const documentOfData = (file: string, kind: PlaceOfFile, data: unknown): YamlDocument => ({
  ...{ file, kind, id: idOfFile(file), data },
  ...{ text: '', tooDeep: false, outline: undefined, yaml: undefined, issues: [], strings: [] },
  positions: { ofPath: () => START, ofOffset: () => START },
});

/** The name of a file without its folder and its ending. */
export const idOfFile = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/, '');

/** A problem at the value (or key) at `path` of a document. */
export const problemAt = (
  document: YamlDocument,
  path: Path,
  rule: string,
  message: string,
  at: 'key' | 'value' = 'value',
): Problem => ({ file: document.file, ...document.positions.ofPath(path, at), rule, message, path });

/** Every string in some data with its path. */
export function stringsOf(value: unknown, path: Path = [], found: { text: string; path: Path }[] = []) {
  if (typeof value === 'string') found.push({ text: value, path });
  else if (Array.isArray(value))
    for (const [index, item] of value.entries()) stringsOf(item, path.concat(index), found);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) stringsOf(item, path.concat(key), found);
  return found;
}
