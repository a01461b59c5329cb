import type { Choice } from '../questionnaire/choices.ts';
import type { Choices, Field } from '../questionnaire/fields.ts';
import { same } from './values.ts';
import { type Group, isGroup, type Value } from './written.ts';

/** One answer that a correction changes: its question, and the answer as it was and as it will be, empty where there is none. */
export type Change = { question: string; was: string; is: string };

type ChoicesOf = (choices: Choices, pattern: string) => readonly Choice[];

/** Every answer that differs, each under the question that it answers. `choices`: what can be chosen, to say ids as labels. */
export const changesOf = (before: Group, after: Group, fields: readonly Field[], choices: ChoicesOf): Change[] =>
  fields.flatMap((field) => changesIn(field, field.label, before[field.key], after[field.key], choices));

function changesIn(
  field: Field,
  question: string,
  was: Value | undefined,
  is: Value | undefined,
  choices: ChoicesOf,
): Change[] {
  if (same(was, is)) return [];
  const inside = (fields: readonly Field[], within: string, a: Value | undefined, b: Value | undefined): Change[] =>
    fields.flatMap((inner) =>
      changesIn(
        inner,
        `${within.replace(/[?:]$/, '')}: ${inner.label}`,
        valueIn(a, inner.key),
        valueIn(b, inner.key),
        choices,
      ),
    );
  if (field.input === 'group') return inside(field.fields, question, was, is);
  if (field.input === 'groups') {
    const [old, now] = [was, is].map((value) => (Array.isArray(value) ? value : [])) as [Value[], Value[]];
    const fields = [...new Map(field.shapes.flat().map((inner) => [inner.key, inner])).values()];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, index) =>
      inside(fields, `${field.item} ${index + 1}`, old[index], now[index]),
    ).flat();
  }
  const known = 'choices' in field ? choices(field.choices, field.pattern) : [];
  return [{ question, was: inWords(was, known), is: inWords(is, known) }];
}

const valueIn = (value: Value | undefined, key: string): Value | undefined => (isGroup(value) ? value[key] : undefined);

function inWords(value: Value | undefined, known: readonly Choice[]): string {
  if (Array.isArray(value)) return value.map((item) => inWords(item, known)).join('; ');
  if (isGroup(value))
    return Object.entries(value)
      .map(([key, inner]) => `${inWords(key, known)}: ${inner}`)
      .join('; ');
  return known.find(({ id }) => id === value)?.label ?? String(value ?? '');
}
