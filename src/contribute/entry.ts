import { service } from '../model/schema/service.ts';
import { keysAt } from '../model/schema-at.ts';
import { editsOf, inOrder } from './edits.ts';
import { withEdits } from './layout.ts';
import type { TextNode } from './text-node.ts';
import { type Group, isGroup, type Value } from './values.ts';
import { writtenField } from './written.ts';

/** A record as it stands. `root`: what stands where in its text; a new record has neither. */
export type Entry = { source: string; values: Group; root?: TextNode | undefined };

const orderAt = (path: readonly string[]): string[] =>
  keysAt(
    service,
    path.map((step) => (step === '*' ? 0 : step)),
  );

/** A record of which nothing is written yet. */
export const NEW_ENTRY: Entry = { source: '', values: {} };

/** The YAML of a record with these values: its source, in which only the lines of changed values differ. */
export function yamlOf({ source, values: before, root }: Entry, values: Group): string {
  if (!root) return newYaml(values);
  return withEdits(source, editsOf({ text: source, orderAt }, root, before, values, [], false));
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
