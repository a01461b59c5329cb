import { createContext, useContext } from 'react';
import { flushSync } from 'react-dom';
import type { DirectoryOutline } from '../../contribute/outline.ts';
import { type Group, type Value, type ValuePath, valueAt } from '../../contribute/values.ts';
import type { Problem } from '../../model/problem.ts';
import type { Choice } from '../../questionnaire/choices.ts';
import type { Field } from '../../questionnaire/fields.ts';
import { problemInWords, type QuestionOfPath } from '../../questionnaire/problem-in-words.ts';

/** The data of the form: its questions, and the part of the directory that it needs. */
export type FormOutline = DirectoryOutline & { questions: readonly Field[] };

/** What every question of the form shares. */
export type Form = {
  values: Group;
  /** Sets an answer; undefined removes it. */
  set: (path: ValuePath, value: Value | undefined) => void;
  /** Called when somebody leaves a question: from then on its problems are shown. */
  leave: (path: ValuePath) => void;
  /** The question whose answer is at a path, for messages. */
  questionOf: QuestionOfPath;
  /** The problems that are shown so far. */
  problems: readonly Problem[];
  /** What can be chosen for a field; empty for a field without choices. */
  choicesOf: (field: Field) => readonly Choice[];
};

export const FormContext = createContext<Form | undefined>(undefined);

/** @throws outside the form */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A question stands outside the form.');
  return form;
}

/** Props of every kind of question: its field, and the path of its answer. */
export type FieldProps<Input extends Field['input'] = Field['input']> = {
  field: Field & { input: Input };
  path: ValuePath;
};

/** Questions with several inputs, each of which shows its own errors. */
const OF_SEVERAL_INPUTS: readonly Field['input'][] = ['texts', 'group', 'groups'];

/** What a question needs to be shown and answered. */
export function useQuestion({ field, path }: FieldProps) {
  const form = useForm();
  const isOfSeveral = OF_SEVERAL_INPUTS.includes(field.input);
  return {
    form,
    frame: {
      id: idOf(path),
      label: field.label,
      help: field.help,
      errors: errorsOf(form, path, !isOfSeveral),
      onBlur: isOfSeveral ? undefined : () => form.leave(path),
    },
    choices: form.choicesOf(field),
    value: valueAt(form.values, path),
    set: (value: Value | undefined) => form.set(path, value),
  };
}

export const idOf = (path: ValuePath): string => `answer-${path.join('-')}`;

/** True if `path` equals `above` or is inside it. */
export const isIn = (path: ValuePath, above: ValuePath): boolean => above.every((step, index) => path[index] === step);

/** The errors of an answer. `withInside`: and of everything in it, where its questions do not show them themselves. */
export const errorsOf = ({ problems, questionOf }: Form, path: ValuePath, withInside: boolean): string[] =>
  problems
    .filter((problem) => problem.path && isIn(problem.path, path))
    .filter((problem) => withInside || problem.path?.length === path.length)
    .map((problem) => problemInWords(problem, questionOf));

/** Makes a change of the form, if any, then moves the focus to an element and unfolds whatever it is inside. */
export function focusOn(id: string, change?: () => void): void {
  if (change) flushSync(change);
  const found = document.getElementById(id);
  for (let above = found?.parentElement; above; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true;
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
}
