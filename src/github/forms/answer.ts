import type { Directory } from '../../model/directory.ts';
import { fold } from '../../model/fold.ts';
import { saysNothing } from '../../model/words-for-nothing.ts';
import { type Chosen, choose, chooseSeveral, merged } from '../../questionnaire/choosing.ts';
import { asRecorded, tidy } from '../../questionnaire/tidy.ts';
import { type FormQuestion, NOT_KNOWN } from './question.ts';

/**
 * What an answer means: a value for the record, undefined where it is not known and the field is to be left out; or why it
 * cannot be read. Undefined where nothing is answered.
 */
export type Answer = { value: unknown } | { problem: string } | undefined;

/** The values that a form's answers mean, by the paths of its questions. A question without an answer is left out. */
export type Answers = ReadonlyMap<string, unknown>;

/** The text that answers a question; empty where there is none. */
export const textIn = (answers: Answers, path: string): string => String(answers.get(path) ?? '');

/** The items that answer a question; none where there is no answer. */
export function listIn(answers: Answers, path: string): string[] {
  const value = answers.get(path);
  return Array.isArray(value) ? value.map(String) : [];
}

/**
 * Reads the answer to one question. Texts are tidied, and names of choices and areas become ids. Whether a value may stand in
 * a record is for the checker to say.
 */
export function readAnswer(question: FormQuestion, text: string, directory: Directory): Answer {
  const { as, form, what } = question;
  const notKnown = { value: question.unknown };
  if (fold(text) === fold(NOT_KNOWN)) return notKnown;
  const choices = question.choices(directory);
  if (as === 'one-of') {
    const { ids, errors } = choose(text, choices);
    // "None" and "No" may be answers to a choice.
    if (ids.length) return { value: ids[0] };
    return saysNothing(text) ? undefined : { problem: errors.join(' ') };
  }
  if (saysNothing(text)) return undefined;
  switch (as) {
    case 'text':
      return { value: asRecorded(tidy(text, form), form) };
    case 'lines':
      return unlessEmpty(linesOf(text));
    case 'criteria':
      return unlessEmpty(linesOf(text).map((line) => ({ text: line })));
    case 'areas':
      return idsIn(merged(linesOf(text).map((line) => chooseSeveral(line, choices, what))));
    case 'some-of': {
      const ticked = ticksIn(text);
      if (!ticked.includes(NOT_KNOWN)) return idsIn(merged(ticked.map((label) => choose(label, choices))));
      return ticked.length === 1 ? notKnown : { problem: BOTH };
    }
  }
}

const BOTH = `Both "${NOT_KNOWN}" and something else are ticked. Take one of them out.`;

const unlessEmpty = (list: readonly unknown[]): Answer => (list.length ? { value: list } : undefined);

/** The ids of several choices, or what is wrong with the first that is none. */
const idsIn = ({ ids, errors: [problem] }: Chosen): Answer => (problem ? { problem } : unlessEmpty(ids));

/** One item a line, each once; a hyphen or a star before it, as people write lists, is no part of it. */
function linesOf(text: string): string[] {
  const before = new Set<string>();
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*] /, '').trim())
    .filter((line) => !saysNothing(line) && !before.has(fold(line)) && before.add(fold(line)));
}

const ticksIn = (text: string): string[] =>
  text.split('\n').flatMap((line) => /^- \[x\] (.*\S)\s*$/i.exec(line)?.[1] ?? []);
