import type { Group } from '../contribute/values.ts';
import type { Directory } from '../model/directory.ts';
import { choicesOf } from './choices.ts';
import { fieldAt } from './field-at.ts';
import { type Field, SERVICE_FIELDS } from './fields.ts';
import type { QuestionOfPath } from './problem-in-words.ts';
import { QUESTIONS } from './questions.ts';

/** A question that is asked by itself, its help in whole sentences, and the field whose answer it takes. */
export type StandaloneQuestion = { label: string; help: string; example: string | undefined; field: Field };

/** The steps of a path that is written with dots: names, and numbers for places in a list. */
export const stepsOf = (path: string): (string | number)[] =>
  path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));

/**
 * The question of the field at a path of a record, such as `evidence.0.url`, as it is asked by itself.
 *
 * @throws where a service has no such field
 */
export function questionAt(path: string): StandaloneQuestion {
  const field = fieldAt(stepsOf(path), SERVICE_FIELDS);
  if (!field) throw new Error(`A service has no field "${path}".`);
  const { label, example } = standaloneWording(field);
  return { label, example, help: field.help.replace(/[^.?!]$/, '$&.'), field };
}

/** A question in the words in which it stands by itself; its own help is empty where the schema's description serves. */
export function standaloneWording(field: Field): Pick<StandaloneQuestion, 'label' | 'example'> & { ownHelp: string } {
  const { alone, example, help } = QUESTIONS[field.pattern] ?? {};
  return { label: alone ?? field.label, example, ownHelp: help ?? '' };
}

/** A record in which every field can be shown by a source. */
const EVERY_FIELD: Group = Object.fromEntries(SERVICE_FIELDS.map(({ key }) => [key, '']));

/** The questions as they are asked one by one, for messages about a record. */
export const standaloneQuestions =
  (directory: Directory): QuestionOfPath =>
  (path) => {
    const field = fieldAt(path, SERVICE_FIELDS);
    if (!field) return undefined;
    const choices = choicesOf(field, directory, EVERY_FIELD, SERVICE_FIELDS);
    return { label: standaloneWording(field).label, shown: field.shown, choices };
  };
