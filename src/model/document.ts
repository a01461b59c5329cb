import type { Document } from 'yaml';
import type { Path } from './node-at.ts';
import type { Outline } from './outline.ts';
import type { PlaceOfFile } from './places-of-files.ts';
import type { Problem } from './problem.ts';
import type { Issue } from './schema-issues.ts';

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
  positions: Positions;
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

/** Line and column, from 1, of what stands in a file. */
export type Position = { line: number; column: number };

export type Positions = {
  /** Of the value at a path, or of its key. A path that leads nowhere gives the nearest place above. */
  ofPath(path: Path, at?: 'key' | 'value'): Position;
  /** Of a character. */
  ofOffset(offset: number): Position;
};

const START: Position = { line: 1, column: 1 };

/** A file of which only the data is known, and not its text: what a page is sent, or a form holds. */
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

/** Every string in some data with the path that leads to it. */
export function stringsOf(value: unknown, path: Path = [], found: { text: string; path: Path }[] = []) {
  if (typeof value === 'string') found.push({ text: value, path });
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) stringsOf(item, [...path, index], found);
  else if (value && typeof value === 'object')
    for (const [key, item] of Object.entries(value)) stringsOf(item, [...path, key], found);
  return found;
}
