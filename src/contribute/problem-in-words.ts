import { nameOf } from '../model/name-of-path.ts';
import type { Problem } from '../model/problem.ts';
import type { Field } from '../questionnaire/fields.ts';
import type { ValuePath } from './values.ts';

/** What is wrong, in the words of the form: the question is named as it is asked and not by its field. */
export function problemInWords({ path = [], rule, message }: Problem, fields: readonly Field[]): string {
  if (rule === 'unsupported') return unsupported(path, fields);
  const name = `${nameOf(path)} `;
  const label = fieldAt(path, fields)?.label;
  if (!label || !message.startsWith(name)) return message;
  const rest = message.slice(name.length);
  return `“${label}” ${/^is (?:missing\.|"", which)/.test(rest) ? 'has no answer yet.' : rest}`;
}

/** Of a fact that no source is said to show: where that is ticked. */
function unsupported(path: ValuePath, fields: readonly Field[]): string {
  const [shown, ticked] = [fieldAt(path, fields)?.shown, fieldAt(['evidence', 'supports'], fields)?.label];
  return `No source is said to show “${shown}”. Tick it under “${ticked}” of the source that does, or take it out.`;
}

/** The question whose answer stands at a path. */
function fieldAt(path: ValuePath, fields: readonly Field[]): Field | undefined {
  const [key, ...rest] = path.filter((step) => typeof step === 'string');
  const found = fields.find((field) => field.key === key);
  if (!found || !rest.length) return found;
  return fieldAt(rest, found.input === 'group' ? found.fields : found.input === 'groups' ? found.shapes.flat() : []);
}
