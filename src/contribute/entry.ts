import { changedText, inOrder } from './changed-text.ts';
import { layoutOf, type TextNode } from './layout.ts';
import { type Group, isGroup, type Value, type ValuePath } from './values.ts';
import { writtenField } from './written.ts';

/** A record as it stands. `root`: what stands where in its text; a new record has neither. */
export type Entry = { source: string; values: Group; root?: TextNode | undefined };

/** A record of which nothing is written yet. */
export const NEW_ENTRY: Entry = { source: '', values: {} };

/** The YAML of a record with these values: its source, in which only the lines of changed values differ. */
export function yamlOf({ source, values: before, root }: Entry, values: Group): string {
  const text = source.endsWith('\n') ? source : `${source}\n`;
  const changed = root && changedText(text, root, before, values, []);
  if (!root || changed === undefined) return newYaml(values);
  const { from, to } = layoutOf(text, root);
  const whole = text.slice(0, from) + changed + text.slice(to);
  return source === text ? whole : whole.slice(0, -1);
}

const newYaml = (values: Group): string =>
  Object.entries(sorted(values, []) as Group)
    .map(([key, value]) => `${writtenField(key, value, false)}\n`)
    .join('');

/** The same with the fields of every group in it in the order of the schema. */
function sorted(value: Value, path: ValuePath): Value {
  if (Array.isArray(value)) return value.map((item, index) => sorted(item, [...path, index]));
  if (!isGroup(value)) return value;
  return Object.fromEntries(
    inOrder(Object.keys(value), path).map((key) => [key, sorted(value[key] ?? null, [...path, key])]),
  );
}
