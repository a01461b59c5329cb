import type { Field } from './fields.ts';

/** The field whose answer stands at a path of a record, among these fields; places in lists are passed over. */
export function fieldAt(path: readonly (string | number)[], fields: readonly Field[]): Field | undefined {
  const [key, ...rest] = path.filter((step) => typeof step === 'string');
  const found = fields.find((field) => field.key === key);
  if (!found || !rest.length) return found;
  return fieldAt(rest, found.input === 'group' ? found.fields : found.input === 'groups' ? found.shapes.flat() : []);
}
