import { service } from '../model/schema/service.ts';
import { keysAt } from '../model/schema-at.ts';
import { layoutOf, type TextEntry, type TextNode } from './layout.ts';
import { isGroup, same, type Value, type ValuePath, valueAt } from './values.ts';

/**
 * The part of a text that belongs to a list or group, changed to another value. What stays the same stays as it is written,
 * and so do the comments between entries.
 *
 * @param text the whole file, which ends with a line end
 * @param path where the list or group stands in the record
 * @returns undefined where nothing in it stays, so that all of it has to be written anew
 */
export function changedText(
  text: string,
  node: TextNode,
  before: Value,
  after: Value,
  path: ValuePath,
): string | undefined {
  const { kept, added } = planOf(node, before, after, path);
  if (kept.every((value) => value === undefined)) return undefined;
  const layout = layoutOf(text, node);
  const addedBehind = (index: number): string =>
    added.flatMap(({ behind, key, value }) => (behind === index ? layout.added(key, value) : [])).join('');
  const pieces = node.entries.map((entry, index) => {
    const value = kept[index];
    if (value === undefined) return layout.commentsBefore(index);
    const step = node.kind === 'group' ? entry.key : index;
    const changed = changedEntry(text, layout, entry, valueAt(before, [step]) ?? null, value, [...path, step]);
    return layout.before(index) + changed + addedBehind(index);
  });
  return layout.whole(addedBehind(-1) + pieces.join(''));
}

function changedEntry(
  text: string,
  layout: ReturnType<typeof layoutOf>,
  entry: TextEntry,
  before: Value,
  after: Value,
  path: ValuePath,
): string {
  const end = layout.endOf(entry);
  if (same(before, after)) return text.slice(entry.from, end);
  const changed = entry.value && changedText(text, entry.value, before, after, path);
  if (!entry.value || !changed) return layout.written(entry.key, after) + text.slice(entry.to, end);
  const { from, to } = layoutOf(text, entry.value);
  return text.slice(entry.from, from) + changed + text.slice(to, end);
}

/** What becomes of the entries of a list or group. */
type Plan = {
  /** The values of the entries that are there; undefined for one that goes. */
  kept: readonly (Value | undefined)[];
  /** New entries, each with the index of the entry that it stands behind: -1 for one that stands before all. */
  added: readonly { behind: number; key: string; value: Value }[];
};

function planOf({ kind, entries }: TextNode, before: Value, after: Value, path: ValuePath): Plan {
  if (kind === 'list' && Array.isArray(before) && Array.isArray(after)) return planOfList(before, after);
  if (kind !== 'group' || !isGroup(after)) return { kept: [], added: [] };
  const order = keysAt(service, path);
  const keys = entries.map(({ key }) => key);
  // A new field stands behind the last that the schema has before it.
  const behind = (key: string): number =>
    keys.findLastIndex((other) => Object.hasOwn(after, other) && order.indexOf(other) < order.indexOf(key));
  const added = inOrder(Object.keys(after), path).filter((key) => !keys.includes(key));
  return {
    kept: keys.map((key) => after[key]),
    added: added.map((key) => ({ behind: behind(key), key, value: after[key] ?? null })),
  };
}

/** Equal items at the beginning and at the end stay; those between are changed one by one, and the rest goes or is new. */
function planOfList(before: readonly Value[], after: readonly Value[]): Plan {
  const shorter = Math.min(before.length, after.length);
  let [head, tail] = [0, 0];
  while (head < shorter && same(before[head], after[head])) head++;
  while (tail < shorter - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const changed = shorter - tail;
  return {
    kept: before.map((_, index) => {
      if (index < changed) return after[index];
      return index < before.length - tail ? undefined : after[index + after.length - before.length];
    }),
    added: after.slice(changed, after.length - tail).map((value) => ({ behind: changed - 1, key: '', value })),
  };
}

/** The keys of a group in the order of the schema; one that it does not know keeps its place behind them. */
export function inOrder(keys: readonly string[], path: ValuePath): string[] {
  const order = keysAt(service, path);
  return [...order.filter((key) => keys.includes(key)), ...keys.filter((key) => !order.includes(key))];
}
