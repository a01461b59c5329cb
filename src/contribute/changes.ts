import { type Group, isGroup, same, type Value, type ValuePath } from './values.ts';

/** One answer that differs between two versions of a record; undefined where there was or is none. */
export type Change = { path: ValuePath; before: Value | undefined; after: Value | undefined };

/**
 * The answers in which two versions of a record differ, in the order of the second. A list of plain values is one answer; a
 * group in a list is known again though another stands before it.
 */
export function* changesOf(
  before: Value | undefined,
  after: Value | undefined,
  path: ValuePath = [],
): Generator<Change> {
  if (same(before, after)) return;
  if (holdsGroups(before) || holdsGroups(after)) yield* inList(listOf(before), listOf(after), path);
  else if (isGroup(before) || isGroup(after)) {
    const [old, now] = [groupOf(before), groupOf(after)];
    for (const key of new Set([...Object.keys(now), ...Object.keys(old)]))
      yield* changesOf(old[key], now[key], [...path, key]);
  } else yield { path, before, after };
}

function* inList(before: readonly Value[], after: readonly Value[], path: ValuePath): Generator<Change> {
  const gone = new Map(before.entries());
  for (const [place, item] of after.entries()) {
    const [at, old] = [...gone].find(([, other]) => isSameThing(other, item)) ?? [];
    if (at !== undefined) gone.delete(at);
    yield* changesOf(old, item, [...path, place]);
  }
  for (const [place, item] of gone) yield* changesOf(item, undefined, [...path, place]);
}

/** By what a group in a list is known again, though it may have moved or changed otherwise. */
const KNOWN_BY = ['key', 'url', 'source', 'text', 'name', 'by'];

function isSameThing(a: Value, b: Value): boolean {
  if (!isGroup(a) || !isGroup(b)) return same(a, b);
  const key = KNOWN_BY.find((name) => name in a || name in b);
  return key === undefined || a[key] === b[key];
}

const holdsGroups = (value: Value | undefined): boolean => Array.isArray(value) && value.some(isGroup);
const groupOf = (value: Value | undefined): Group => (isGroup(value) ? value : {});

/** The items of a list; a value that stands alone as the only one. */
export const listOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
