import { type Field, SERVICE_FIELDS } from './fields.ts';
import { QUESTIONS } from './questions.ts';

/** A question that is asked by itself, and the field whose answer it takes. */
export type QuestionAlone = { label: string; help: string; example: string | undefined; field: Field };

/**
 * The question of the field at a path of a record, such as `evidence.0.url`, as it is asked by itself.
 *
 * @throws where a service has no such field
 */
export function questionAt(path: string): QuestionAlone {
  const field = fieldAt(path);
  if (!field) throw new Error(`A service has no field "${path}".`);
  const { alone, example } = QUESTIONS[field.pattern] ?? {};
  return { label: alone ?? field.label, help: field.help, example, field };
}

/** The field at a path of a service's record; undefined where it has none. */
export const fieldAt = (path: string): Field | undefined =>
  fieldWith(path.replaceAll(/\.\d+(?=\.|$)/g, '.*'), SERVICE_FIELDS);

function fieldWith(pattern: string, fields: readonly Field[]): Field | undefined {
  for (const field of fields) {
    if (field.pattern === pattern) return field;
    const inside = field.input === 'group' ? field.fields : field.input === 'groups' ? field.shapes.flat() : [];
    const found = pattern.startsWith(`${field.pattern}.`) && fieldWith(pattern, inside);
    if (found) return found;
  }
  return undefined;
}
