import { type Edit, Layout } from './layout.ts';
import type { TextNode } from './text-node.ts';
import { type Group, isGroup, same, type Value } from './values.ts';
import { writtenField, writtenInline, writtenItem } from './written.ts';

/** A file's text, and the order of the fields of each group in it by its path, a star for each item of a list. */
export type Source = { text: string; orderAt: (path: readonly string[]) => readonly string[] };

/**
 * The edits that turn a node of a source from `before` into `after`. Lines that stay the same are not touched.
 *
 * @param path where the node stands
 * @param inBrackets true where it stands inside brackets
 */
export function editsOf(
  source: Source,
  node: TextNode,
  before: Value,
  after: Value,
  path: readonly string[],
  inBrackets: boolean,
): Edit[] {
  if (same(before, after)) return [];
  if (
    node.kind === 'group' &&
    isGroup(before) &&
    isGroup(after) &&
    Object.keys(after).some((key) => Object.hasOwn(before, key))
  )
    return ofGroup(source, node, before, after, path);
  if (node.kind === 'list' && node.entries.length && Array.isArray(before) && Array.isArray(after) && after.length)
    return ofList(source, node, before, after, path);
  return [{ from: node.from, to: node.to, text: writtenInline(after, inBrackets) }];
}

function ofGroup(source: Source, node: TextNode, before: Group, after: Group, path: readonly string[]): Edit[] {
  const layout = new Layout(source.text, node);
  const keys = node.entries.map(({ key }) => key);
  const edits: Edit[] = runsOf(keys, (key) => !Object.hasOwn(after, key)).map(([a, b]) => layout.remove(a, b));
  for (const [index, key] of keys.entries()) {
    const [was, is] = [before[key] ?? null, after[key]];
    const value = node.entries[index]?.value;
    if (is === undefined || same(was, is)) continue;
    const inPlace = value && was !== null && (typeof is !== 'object' || hasEntries(was));
    if (inPlace) edits.push(...editsOf(source, value, was, is, [...path, key], layout.inBrackets));
    else edits.push(layout.rewrite(index, writtenField(key, is, layout.inBrackets)));
  }
  for (const key of inOrder(Object.keys(after), source.orderAt(path)).filter((key) => !Object.hasOwn(before, key))) {
    const order = source.orderAt(path);
    const place = keys.findLastIndex(
      (other) => Object.hasOwn(after, other) && order.indexOf(other) < order.indexOf(key),
    );
    edits.push(layout.insert(place, writtenField(key, after[key] ?? null, layout.inBrackets)));
  }
  return edits;
}

function ofList(source: Source, node: TextNode, before: Value[], after: Value[], path: readonly string[]): Edit[] {
  const layout = new Layout(source.text, node);
  const [short, long] = before.length < after.length ? [before, after] : [after, before];
  let head = 0;
  while (head < short.length && same(before[head], after[head])) head++;
  let tail = 0;
  while (tail < short.length - head && same(before.at(-1 - tail), after.at(-1 - tail))) tail++;
  const both = short.length - head - tail;
  const edits = Array.from({ length: both }, (_, step) => {
    const index = head + step;
    const inside = [...path, '*'];
    const item = node.entries[index]?.value;
    if (!item) return [layout.rewrite(index, writtenItem(after[index] ?? null, layout.inBrackets))];
    return editsOf(source, item, before[index] ?? null, after[index] ?? null, inside, layout.inBrackets);
  }).flat();
  const [first, last] = [head + both, long.length - tail - 1];
  if (after.length < before.length) edits.push(layout.remove(first, last));
  for (let index = first; after.length > before.length && index <= last; index++)
    edits.push(layout.insert(first - 1, writtenItem(after[index] ?? null, layout.inBrackets)));
  return edits;
}

const hasEntries = (value: Value): boolean =>
  Array.isArray(value) ? value.length > 0 : isGroup(value) ? Object.keys(value).length > 0 : false;

/** Keys in the order of the schema; one that it does not know keeps its place behind them. */
export const inOrder = (keys: readonly string[], order: readonly string[]): string[] => [
  ...order.filter((key) => keys.includes(key)),
  ...keys.filter((key) => !order.includes(key)),
];

/** First and last index of each run of keys of which `holds`. */
function runsOf(keys: readonly string[], holds: (key: string) => boolean): [number, number][] {
  const runs: [number, number][] = [];
  for (const [index, key] of keys.entries()) {
    const last = runs.at(-1);
    if (!holds(key)) continue;
    if (last && last[1] === index - 1) last[1] = index;
    else runs.push([index, index]);
  }
  return runs;
}
