import { nameOf } from '../model/name-of-path.ts';
import type { Problem } from '../model/problem.ts';
import type { Choice } from './choices.ts';

type Path = readonly (string | number)[];

/** A question as somebody is asked it: what a source shows that supports its answer, and what can be chosen. */
export type AskedQuestion = { label: string; shown: string; choices: readonly Choice[] };

/** The question whose answer stands at a path of the record; undefined where none is asked. */
export type QuestionOfPath = (path: Path) => AskedQuestion | undefined;

/** What is wrong, for somebody who answers questions: each is named as it is asked, and never by its field. */
export function problemInWords({ path = [], rule, message }: Problem, questionOf: QuestionOfPath): string {
  if (rule === 'unsupported') return unsupported(path, questionOf);
  if (rule === 'evidence-supports') return withoutAnswer(message, questionOf);
  return withQuestion(message, path, questionOf).replaceAll(
    /`([\w-]+)(?:: ([\w-]+))?`/g,
    (_, key: string, value?: string) => inQuestions(key, value, path, questionOf),
  );
}

/** A message begins with its question, or names the question in the place of the field. */
function withQuestion(message: string, path: Path, questionOf: QuestionOfPath): string {
  const label = nearestQuestion(path, questionOf)?.label;
  if (!label) return message;
  const name = [nameOf(path), String(path.at(-1))].find((each) => message.startsWith(`${each} `));
  const rest = message.slice((name?.length ?? -1) + 1);
  if (name) return `“${label}” ${/^is (?:missing\.|"", which)/.test(rest) ? 'has no answer yet.' : rest}`;
  return `“${label}”: ${message.replace(` in ${nameOf(path.slice(0, -1))}.`, '.')}`;
}

/** The question for a field that a message names, and its choice where the message says which to take. */
function inQuestions(key: string, value: string | undefined, path: Path, questionOf: QuestionOfPath): string {
  const places = [...path.map((_, index) => path.slice(0, path.length - index)), []];
  const question = places.map((place) => questionOf([...place, key])).find(Boolean);
  const choice = question?.choices.find(({ id }) => id === value)?.label ?? value;
  return `“${question?.label ?? key}”${choice ? `: “${choice}”` : ''}`;
}

function nearestQuestion(path: Path, questionOf: QuestionOfPath): AskedQuestion | undefined {
  return path.length ? (questionOf(path) ?? nearestQuestion(path.slice(0, -1), questionOf)) : undefined;
}

const supportsLabel = (questionOf: QuestionOfPath): string => questionOf(['evidence', 'supports'])?.label ?? '';

/** Of a fact that no source is said to show: where that is ticked. */
const unsupported = (path: Path, questionOf: QuestionOfPath): string =>
  `No source is said to show “${questionOf(path)?.shown}”. Tick it under “${supportsLabel(questionOf)}” of the source that does, or take it out.`;

/** Of a source that is said to show what has no answer. */
function withoutAnswer(message: string, questionOf: QuestionOfPath): string {
  const [, key = ''] = /"([^"]+)"/.exec(message) ?? [];
  return `A source is said to show “${questionOf([key])?.shown ?? key}”, which has no answer. Answer it, or untick it under “${supportsLabel(questionOf)}”.`;
}
