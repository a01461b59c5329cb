import { type Group, isGroup, same, type Value, type ValuePath } from './values.ts';

/** One answer that differs between two versions of a record; undefined where there was or is none. */
export type Change = { path: ValuePath; before: Value | undefined; after: Value | undefined };

/**
 * The answers in which two versions of a record differ, in the order of the second. A list of plain values is one answer. A
 * group in a list is compared with its earlier version even where its place in the list has changed.
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
  const removed = new Map(before.entries());
  for (const [place, item] of after.entries()) {
    const [at, old] = [...removed].find(([, other]) => isSameItem(other, item)) ?? [];
    if (at !== undefined) removed.delete(at);
    yield* changesOf(old, item, [...path, place]);
  }
  for (const [place, item] of removed) yield* changesOf(item, undefined, [...path, place]);
}

/** The fields that identify a group in a list, which may have moved or have changed otherwise. */
const IDENTIFYING = ['key', 'url', 'source', 'text', 'name', 'by'];

function isSameItem(a: Value, b: Value): boolean {
  if (!isGroup(a) || !isGroup(b)) return same(a, b);
  const key = IDENTIFYING.find((name) => name in a || name in b);
  return key === undefined || a[key] === b[key];
}

const holdsGroups = (value: Value | undefined): boolean => Array.isArray(value) && value.some(isGroup);
const groupOf = (value: Value | undefined): Group => (isGroup(value) ? value : {});

/** The items of a list; a value that stands alone as the only one. */
export const listOf = (value: Value | undefined): readonly Value[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];
