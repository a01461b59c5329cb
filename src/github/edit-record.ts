import { isDeepStrictEqual } from 'node:util';
import { Document, isMap, isScalar, isSeq, type Node, type Pair, parseDocument, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import { service } from '../model/schema/service.ts';
import { keysAt } from '../model/schema-issues.ts';

/** A value for the field at `path` of a service's record; undefined takes the field out. */
export type Edit = { path: readonly (string | number)[]; value: unknown };

/**
 * The text of a record after some edits. Comments, the order of the fields and the way in which everything else is written
 * stay as they were; a new field goes where the schema names it. Values are data: whatever is in them is quoted where it
 * has to be and never becomes YAML of its own.
 *
 * @param text the record as it is, of which the checker found nothing wrong; empty for a new one
 */
export function editRecord(text: string, edits: readonly Edit[]): string {
  const document = text ? parseDocument(text) : new Document({});
  for (const { path, value } of edits) set(document.contents, path, value, []);
  return document.toString({ lineWidth: 0, flowCollectionPadding: /\{ ?\S/.exec(text)?.[0].includes(' ') ?? false });
}

function set(node: unknown, path: Edit['path'], value: unknown, above: Edit['path']): void {
  const [step, ...rest] = path;
  if (step === undefined) return;
  const at = [...above, step];
  if (isSeq(node)) {
    const item = node.items[Number(step)] ?? new YAMLMap();
    if (!node.items.includes(item)) node.items.push(item);
    if (rest.length) set(item, rest, value, at);
    else node.items[Number(step)] = nodeOf(value, at, undefined);
  } else if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
    if (rest.length) setInside(node, pair, path, value, above);
    else if (value === undefined) node.delete(step);
    else if (pair) pair.value = nodeOf(value, at, pair.value);
    else insert(node, String(step), nodeOf(value, at, undefined), above);
  }
}

function setInside(
  map: YAMLMap,
  pair: Pair | undefined,
  path: Edit['path'],
  value: unknown,
  above: Edit['path'],
): void {
  const [step = '', ...rest] = path;
  if (!pair && value === undefined) return;
  const inner = pair?.value ?? (typeof rest[0] === 'number' ? new YAMLSeq() : new YAMLMap());
  if (!pair) insert(map, String(step), inner as Node, above);
  set(inner, rest, value, [...above, step]);
  if (value === undefined && isMap(inner) && !inner.items.length) map.delete(step);
}

/** The fields of cited and of linked evidence together, as records write them. */
const EVIDENCE = 'key source url title where published published-note supports note caution'.split(' ');

/** Puts a field before the first of those that the schema names after it. */
function insert(map: YAMLMap, key: string, value: Node, above: Edit['path']): void {
  const order = above[0] === 'evidence' ? EVIDENCE : keysAt(service, above);
  const place = (name: unknown) => order.indexOf(String(isScalar(name) ? name.value : name));
  const before = map.items.findIndex((pair) => place(pair.key) > place(key));
  map.items.splice(before < 0 ? map.items.length : before, 0, new Document().createPair(key, value));
}

/** Lists of ids that records write in one line. */
const IN_ONE_LINE = ['areas', 'timing', 'who', 'supports'];

/** A value as YAML. What is equal to a part of the old value is kept as it was written, with its comments. */
function nodeOf(value: unknown, path: Edit['path'], old: unknown): Node {
  if (Array.isArray(value)) {
    const list = new YAMLSeq();
    const kept = isSeq(old) ? [...old.items] : [];
    list.items = value.map((item) => kept.find((node) => isSame(node, item)) ?? nodeOf(item, [...path, 0], undefined));
    list.flow = isSeq(old) ? (old.flow ?? false) : IN_ONE_LINE.includes(String(path.at(-1)));
    return list;
  }
  if (typeof value === 'object' && value !== null) {
    const map = new YAMLMap();
    for (const [key, item] of Object.entries(value))
      map.add(new Document().createPair(key, nodeOf(item, [...path, key], undefined)));
    return map;
  }
  const scalar = new Scalar(value);
  if (isScalar(old))
    Object.assign(scalar, { comment: old.comment, commentBefore: old.commentBefore, spaceBefore: old.spaceBefore });
  // A telephone number is text: without quotes YAML could lose its first nought.
  if (typeof value === 'string' && /^[+\d][\d ]+$/.test(value)) scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** A criterion is the same where its words are, though the record may add a rule and a source to them. */
function isSame(node: unknown, item: unknown): boolean {
  if (isMap(node)) return node.get('text') === (item as { text?: unknown }).text;
  return isScalar(node) && isDeepStrictEqual(node.value, item);
}
