import type { Directory } from '../../model/directory.ts';
import { fold } from '../../model/fold.ts';
import { saysNothing } from '../../model/words-for-nothing.ts';
import type { Choice } from '../../questionnaire/choices.ts';
import { type Chosen, choose, chooseSeveral } from '../../questionnaire/choosing.ts';
import { asRecorded, tidy } from '../../questionnaire/tidy.ts';
import { type Field, NOT_KNOWN } from './field.ts';

/** What an answer means: a value for the record, that it is not known, that nothing is answered, or why it cannot be read. */
export type Answer = { value: unknown } | 'not-known' | undefined | { problem: string };

/** What the answers of a form mean, by the paths of its questions. */
export type Answers = ReadonlyMap<string, Exclude<Answer, undefined | { problem: string }>>;

/**
 * Reads the answer to one question. Texts are tidied, and names of choices and areas become ids. Whether a value may stand in
 * a record is for the checker to say.
 */
export function readAnswer(field: Field, text: string, directory: Directory): Answer {
  if (fold(text) === fold(NOT_KNOWN)) return 'not-known';
  const choices = field.choices?.(directory) ?? [];
  // "None" and "No" may be answers to a choice.
  if (field.as === 'one-of') return readChoice(text, choices);
  if (saysNothing(text)) return undefined;
  switch (field.as) {
    case 'line':
    case 'text':
    case 'date':
      return { value: asRecorded(tidy(text, field.form), field.form) };
    case 'lines':
      return unlessEmpty(linesOf(text));
    case 'criteria':
      return unlessEmpty(linesOf(text).map((line) => ({ text: line })));
    case 'some-of':
      return readTicks(text, choices);
    case 'areas':
      return collected(linesOf(text).flatMap((line) => chooseSeveral(line, choices, field.what)));
  }
}

const unlessEmpty = (list: readonly unknown[]): Answer => (list.length ? { value: list } : undefined);

function readChoice(text: string, choices: readonly Choice[]): Answer {
  const found = choose(text, choices);
  if ('id' in found) return { value: found.id };
  return saysNothing(text) ? undefined : { problem: found.wrong };
}

/** One item a line, each once; a hyphen or a star before it, as people write lists, is no part of it. */
function linesOf(text: string): string[] {
  const before = new Set<string>();
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*] /, '').trim())
    .filter((line) => !saysNothing(line) && !before.has(fold(line)) && before.add(fold(line)));
}

function readTicks(text: string, choices: readonly Choice[]): Answer {
  const ticked = text.split('\n').flatMap((line) => /^- \[x\] (.*\S)\s*$/i.exec(line)?.[1] ?? []);
  if (ticked.includes(NOT_KNOWN)) return ticked.length === 1 ? 'not-known' : { problem: BOTH };
  return collected(ticked.map((label) => choose(label, choices)));
}

const BOTH = `Both "${NOT_KNOWN}" and something else are ticked. Take one of them out.`;

/** The ids of several choices, each once, or what is wrong with the first that is none. */
function collected(found: readonly Chosen[]): Answer {
  const wrong = found.flatMap((item) => ('wrong' in item ? item.wrong : []))[0];
  if (wrong) return { problem: wrong };
  return unlessEmpty([...new Set(found.flatMap((item) => ('id' in item ? item.id : [])))]);
}
