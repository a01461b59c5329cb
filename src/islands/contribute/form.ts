import { createContext, type ReactNode, useContext } from 'react';
import { flushSync } from 'react-dom';
import type { Group, Value, ValuePath } from '../../contribute/values.ts';
import type { Problem } from '../../model/problem.ts';
import type { Choice } from '../../questionnaire/choices.ts';
import type { Choices, Field } from '../../questionnaire/fields.ts';
import { problemInWords, type QuestionOfPath } from '../../questionnaire/problem-in-words.ts';

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
  choices: (choices: Choices, pattern: string) => readonly Choice[];
  /**
   * Renders the question of a field. Passed in here because groups contain questions, which can themselves be groups.
   */
  ask: (field: Field, path: ValuePath) => ReactNode;
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
  field: Extract<Field, { input: Input }>;
  path: ValuePath;
};

export const idOf = (path: ValuePath): string => `answer-${path.join('-')}`;

/** True if `path` equals `above` or is inside it. */
export const isIn = (path: ValuePath, above: ValuePath): boolean => above.every((step, index) => path[index] === step);

/** The problems of an answer and of everything in it. */
export const wrongIn = (form: Form, path: ValuePath): string[] =>
  messagesOf(form, (problem) => isIn(problem.path ?? [], path));

/** The problems of a group itself, without those of its questions. */
export const wrongAt = (form: Form, path: ValuePath): string[] =>
  messagesOf(form, (problem) => problem.path?.length === path.length && isIn(problem.path, path));

const messagesOf = ({ problems, questionOf }: Form, isMeant: (problem: Problem) => boolean): string[] =>
  problems.filter(isMeant).map((problem) => problemInWords(problem, questionOf));

/** Makes a change of the form, if any, then moves the focus to an element and unfolds whatever it is inside. */
export function focusOn(id: string, change?: () => void): void {
  if (change) flushSync(change);
  const found = document.getElementById(id);
  for (let above = found?.parentElement; above; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true;
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
}
