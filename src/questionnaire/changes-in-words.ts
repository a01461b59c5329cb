import { dateInWords } from '../analysis/date-in-words.ts';
import { type Change, changesOf } from '../contribute/changes.ts';
import { type Group, isGroup, type Value } from '../contribute/values.ts';
import { isPartialDate } from '../model/partial-date.ts';
import type { Choice } from './choices.ts';
import type { Field } from './fields.ts';
import type { QuestionOfPath } from './problem-in-words.ts';

/** A changed answer under its question, as it was and as it is; undefined where there was or is none. */
export type ChangeInWords = { question: string; before: string | undefined; after: string | undefined };

/** Every answer of a record that differs, in the order of the questions. */
export function changesInWords(
  before: Group,
  after: Group,
  fields: readonly Field[],
  questionOf: QuestionOfPath,
): ChangeInWords[] {
  const place = ({ path: [key] }: Change): number => fields.findIndex((field) => field.key === key);
  return [...changesOf(before, after)]
    .toSorted((a, b) => place(a) - place(b))
    .map((change) =>
      changeInWords(change, questionWithin(change.path, fields) ?? '', questionOf(change.path)?.choices ?? []),
    );
}

/** A change in words. `choices`: what can be chosen at its path, of which the labels are given. */
export const changeInWords = (
  { before, after }: Change,
  question: string,
  choices: readonly Choice[],
): ChangeInWords => ({
  question,
  before: inWords(before, choices),
  after: inWords(after, choices),
});

function inWords(value: Value | undefined, choices: readonly Choice[]): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item) => inWords(item, choices)).join('; ');
  if (isGroup(value)) return Object.keys(value).join('; ');
  const text = String(value);
  return choices.find(({ id }) => id === text)?.label ?? (isPartialDate(text) ? dateInWords(text) : text);
}

/** The question at a path after those that it stands in: "Source 2: What does it say?". Undefined where there is none. */
export function questionWithin([key, ...rest]: Change['path'], fields: readonly Field[]): string | undefined {
  const field = fields.find((other) => other.key === key);
  if (!field) return undefined;
  const [place] = rest;
  if (field.input === 'groups' && typeof place === 'number')
    return joined(`${field.item} ${place + 1}`, questionWithin(rest.slice(1), field.shapes.flat()));
  return joined(field.label, field.input === 'group' ? questionWithin(rest, field.fields) : rest.join(', '));
}

const joined = (question: string, inner: string | undefined): string =>
  inner ? `${question.replace(/[?:]$/, '')}: ${inner}` : question;
