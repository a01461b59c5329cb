import { otherNames } from '../../analysis/area-names.ts';
import { authoritiesAt } from '../../analysis/areas.ts';
import { type Choices, choicesOf, chosen } from '../../formats/new-record/choices.ts';
import type { Directory } from '../../model/directory.ts';
import { fold } from '../../model/fold.ts';
import { nearest } from '../../model/schema-words.ts';
import { saysNothing } from '../../model/words-for-nothing.ts';
import type { Choice } from '../../questionnaire/choices.ts';
import { fieldAt } from '../../questionnaire/question-at.ts';
import { tidy } from '../../questionnaire/tidy.ts';
import { type Field, NOT_KNOWN } from './field.ts';

/** What an answer means: a value for the record, that it is not known, that nothing is said, or why it cannot be read. */
export type Answer = { value: unknown } | 'not-known' | undefined | { problem: string };

/** What the answers of a form say, by the paths of its questions. */
export type Answers = ReadonlyMap<string, Exclude<Answer, undefined | { problem: string }>>;

/**
 * Reads the answer to one question. Texts stay as they are typed, joined to one line; names of choices and areas become
 * ids. Whether a value may stand in a record is for the checker to say.
 *
 * @param today `YYYY-MM-DD`: the councils of that day are known by name
 */
export function readAnswer(field: Field, text: string, directory: Directory, today: string): Answer {
  if (fold(text) === fold(NOT_KNOWN)) return 'not-known';
  // "None" and "No" may be answers to a choice.
  if (field.as !== 'one-of' && saysNothing(text)) return undefined;
  switch (field.as) {
    case 'line':
    case 'text':
    case 'date':
      return { value: readText(field.path, asOneLine(text)) };
    case 'lines':
      return unlessEmpty(linesOf(text));
    case 'criteria':
      return unlessEmpty(linesOf(text).map((line) => ({ text: line })));
    case 'one-of':
      return readChoice(text, field.choices?.(directory) ?? []);
    case 'some-of':
      return readTicks(field, text, directory);
    case 'areas':
      return readAreas(linesOf(text), areasOf(directory, today));
  }
}

/** A date, number or address as people write it, in the form that records have. YAML reads a bare year as a number. */
function readText(path: string, text: string): string | number {
  const field = fieldAt(path);
  if (field?.input !== 'text') return text;
  const tidied = tidy(text, field.form);
  return field.form === 'date' && /^\d{4}$/.test(tidied) ? Number(tidied) : tidied;
}

const unlessEmpty = (list: readonly unknown[]): Answer => (list.length ? { value: list } : undefined);

function readChoice(text: string, choices: readonly Choice[]): Answer {
  const found = idOf(text, choices);
  return 'problem' in found && saysNothing(text) ? undefined : collected([found], ([id]) => id);
}

const asOneLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');

/** One item a line, each once; a hyphen or a star before it, as people write lists, is no part of it. */
function linesOf(text: string): string[] {
  const said = new Set<string>();
  return text
    .split('\n')
    .map((line) => line.replace(/^\s*[-*] /, '').trim())
    .filter((line) => !saysNothing(line) && !said.has(fold(line)) && said.add(fold(line)));
}

function readTicks(field: Field, text: string, directory: Directory): Answer {
  const ticked = text.split('\n').flatMap((line) => /^- \[x\] (.*\S)\s*$/i.exec(line)?.[1] ?? []);
  if (!ticked.length) return undefined;
  if (ticked.includes(NOT_KNOWN)) return ticked.length === 1 ? 'not-known' : { problem: BOTH };
  return collected(ticked.map((label) => idOf(label, field.choices?.(directory) ?? [])));
}

function readAreas(lines: readonly string[], areas: Choices): Answer {
  if (!lines.length) return undefined;
  const names = [...areas.values()].flatMap(({ label, also = [] }) => [label, ...also]);
  const found = lines.map((line): Found => {
    const id = chosen(line, areas);
    return id === undefined ? notKnownHere(line, nearest(line, names)) : { id };
  });
  return collected(found);
}

const BOTH = `Both "${NOT_KNOWN}" and something else are ticked. Take one of them out.`;

/** The councils of a day, under their own names, their official ones and others. */
const areasOf = (directory: Directory, today: string): Choices =>
  choicesOf(authoritiesAt(directory, today).map((authority) => ({ ...authority, also: otherNames(authority) })));

type Found = { id: string } | { problem: string };

function idOf(text: string, choices: readonly Choice[]): Found {
  const asked = fold(text);
  const found = choices.find(({ id, label }) => fold(label) === asked || fold(id) === asked);
  if (found) return { id: found.id };
  const near = nearest(
    text,
    choices.map(({ label }) => label),
  );
  return notKnownHere(text, near);
}

function notKnownHere(text: string, near: string | undefined): { problem: string } {
  const hint = near ? `Did you mean "${near}"?` : 'Choose or write one of the names that the form and the site use.';
  return { problem: `"${text.slice(0, 80)}" is not known here. ${hint}` };
}

function collected(found: readonly Found[], shape: (ids: string[]) => unknown = (ids) => ids): Answer {
  const wrong = found.find((item) => 'problem' in item);
  if (wrong) return wrong;
  return { value: shape([...new Set(found.flatMap((item) => ('id' in item ? item.id : [])))]) };
}
