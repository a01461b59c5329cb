import { isDeepStrictEqual } from 'node:util';
import type { Directory } from '../model/directory.ts';
import { type FieldPath, fieldInWords, valueInWords } from './field-in-words.ts';

/** A changed field, in words ("Status, as of"), with its value before and after; undefined where there was or is none. */
export type Change = { field: string; before: string | undefined; after: string | undefined };

/**
 * The fields in which two versions of a record differ, in the order of the second. A list of plain values gives one change
 * for each value that came or went. Ids are shown by their labels where the directory has them.
 *
 * @param before the record as it was; undefined where it is new
 * @param after the record as it would be; undefined where it is taken out
 */
export const changedInWords = (before: unknown, after: unknown, directory: Directory): Change[] =>
  [...changesOf(before, after, [])].map(({ path, before, after }) => {
    const say = (value: unknown) => (value === undefined ? undefined : valueInWords(value, path, directory));
    return { field: fieldInWords(path, directory), before: say(before), after: say(after) };
  });

type Difference = { path: FieldPath; before: unknown; after: unknown };
type Fields = Record<string, unknown>;

function* changesOf(before: unknown, after: unknown, path: FieldPath): Generator<Difference> {
  if (isDeepStrictEqual(before, after)) return;
  if (Array.isArray(before) || Array.isArray(after)) yield* ofLists(listOf(before), listOf(after), path);
  else if (isFields(before) || isFields(after)) {
    const [old, now] = [fieldsOf(before), fieldsOf(after)];
    for (const key of new Set([...Object.keys(now), ...Object.keys(old)]))
      yield* changesOf(old[key], now[key], [...path, key]);
  } else yield { path, before, after };
}

function* ofLists(before: unknown[], after: unknown[], path: FieldPath): Generator<Difference> {
  const gone = new Map(before.entries());
  for (const [place, item] of after.entries()) {
    const [was, old] = [...gone].find(([, other]) => isSameThing(other, item)) ?? [];
    if (was !== undefined) gone.delete(was);
    yield* changesOf(old, item, isFields(item) ? [...path, place + 1] : path);
  }
  for (const [place, item] of gone) yield* changesOf(item, undefined, isFields(item) ? [...path, place + 1] : path);
}

/** By what a group in a list is known again, though it may have moved or changed otherwise. */
const KNOWN_BY = ['key', 'url', 'source', 'text', 'name', 'by'];

function isSameThing(a: unknown, b: unknown): boolean {
  if (!isFields(a) || !isFields(b)) return isDeepStrictEqual(a, b);
  const key = KNOWN_BY.find((name) => name in a || name in b);
  return key === undefined || a[key] === b[key];
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);
