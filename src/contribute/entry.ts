import { type Node, parseDocument } from 'yaml';
import { DEEPEST } from '../model/document.ts';
import { outlineOf } from '../model/outline.ts';
import { service } from '../model/schema/service.ts';
import { keysAt } from '../model/schema-at.ts';
import { editsOf, inOrder } from './edits.ts';
import { withEdits } from './layout.ts';
import { type Group, isGroup, type Value, writtenField } from './written.ts';

/** A record that is being written. `source`: the text that it came from, empty for a new one. */
export type Entry = { source: string; values: Group };

const orderAt = (path: readonly string[]): string[] =>
  keysAt(
    service,
    path.map((step) => (step === '*' ? 0 : step)),
  );

/**
 * A record as it stands in the directory, opened to be changed.
 *
 * @throws where the text is no record that can be read without danger: broken, nested without end, or naming parts of itself
 */
export const opened = (source: string): Entry => ({ source, values: read(source).values });

/** The YAML of an entry: its source to the byte where nothing is changed, else with only the lines of what is. */
export function yamlOf({ source, values }: Entry): string {
  if (!source) return newYaml(values);
  const { contents, values: before } = read(source);
  return withEdits(source, editsOf({ text: source, orderAt }, contents, before, values, [], false));
}

function read(source: string): { contents: Node; values: Group } {
  const document = parsed(source);
  const outline = document && outlineOf(document);
  if (document?.contents && !document.errors.length && outline && outline.depth <= DEEPEST && !outline.named.length) {
    const values: unknown = document.toJS();
    if (isGroup(values)) return { contents: document.contents, values };
  }
  throw new Error('This record cannot be opened here. Open its file and compare it with one beside it.');
}

/** Brackets nested by the thousand overflow the parser's stack. */
function parsed(source: string) {
  try {
    return parseDocument(source, { logLevel: 'error' });
  } catch {
    return undefined;
  }
}

const newYaml = (values: Group): string =>
  Object.entries(sortedGroup(values, []))
    .map(([key, value]) => `${writtenField(key, value, false)}\n`)
    .join('');

/** The same with its fields, and those of every group in it, in the order of the schema. */
function sortedGroup(group: Group, path: readonly string[]): Group {
  const keys = inOrder(Object.keys(group), orderAt(path));
  return Object.fromEntries(keys.map((key) => [key, sorted(group[key] ?? null, [...path, key])]));
}

function sorted(value: Value, path: readonly string[]): Value {
  if (Array.isArray(value)) return value.map((item) => sorted(item, [...path, '*']));
  return isGroup(value) ? sortedGroup(value, path) : value;
}
