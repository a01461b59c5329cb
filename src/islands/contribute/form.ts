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
  /** Answers a question; undefined takes the answer away. */
  set: (path: ValuePath, value: Value | undefined) => void;
  /** A question has been visited and left: from now on its problems are shown. */
  leave: (path: ValuePath) => void;
  /** The question whose answer stands at a path, for messages. */
  questionOf: QuestionOfPath;
  /** The problems that are to be shown by now. */
  problems: readonly Problem[];
  choices: (choices: Choices, pattern: string) => readonly Choice[];
  /** The question of a field: given here, as groups hold questions that may be groups themselves. */
  ask: (field: Field, path: ValuePath) => ReactNode;
};

export const FormContext = createContext<Form | undefined>(undefined);

/** @throws outside the form */
export function useForm(): Form {
  const form = useContext(FormContext);
  if (!form) throw new Error('A question stands outside the form.');
  return form;
}

/** What every kind of question is given: its field, and where its answer stands. */
export type FieldProps<Input extends Field['input'] = Field['input']> = {
  field: Extract<Field, { input: Input }>;
  path: ValuePath;
};

export const idOf = (path: ValuePath): string => `answer-${path.join('-')}`;

/** True where `path` is at `above` or inside it. */
export const isIn = (path: ValuePath, above: ValuePath): boolean => above.every((step, index) => path[index] === step);

/** What is wrong with an answer and everything in it. */
export const wrongIn = (form: Form, path: ValuePath): string[] =>
  messagesOf(form, (problem) => isIn(problem.path ?? [], path));

/** What is wrong with a group itself, its questions left out. */
export const wrongAt = (form: Form, path: ValuePath): string[] =>
  messagesOf(form, (problem) => problem.path?.length === path.length && isIn(problem.path, path));

const messagesOf = ({ problems, questionOf }: Form, isMeant: (problem: Problem) => boolean): string[] =>
  problems.filter(isMeant).map((problem) => problemInWords(problem, questionOf));

/** Makes a change of the form, if any, and gives the focus to what stands there then, opening what is folded above it. */
export function focusOn(id: string, change?: () => void): void {
  if (change) flushSync(change);
  const found = document.getElementById(id);
  for (let above = found?.parentElement; above; above = above.parentElement)
    if (above instanceof HTMLDetailsElement) above.open = true;
  found?.focus();
  found?.scrollIntoView({ block: 'center' });
}
