import { isCollection, isMap, isPair, isScalar, isSeq, type Node } from 'yaml';
import { MAX_DEPTH } from '../model/document.ts';
import { outlineOf } from '../model/outline.ts';
import { parseSafely } from '../model/read-document.ts';
import type { Entry } from './entry.ts';
import type { TextEntry, TextNode } from './layout.ts';
import { isGroup } from './values.ts';

/**
 * A record as it stands in the directory, opened to be changed.
 *
 * @throws where the text cannot be read safely as a record: it has errors, is nested too deeply, or has anchors or tags
 */
export function openEntry(source: string): Entry {
  const document = parseSafely(source);
  const outline = document && outlineOf(document, source);
  const isSafe = outline && outline.depth <= MAX_DEPTH && !outline.named.length && !outline.repeated.length;
  if (isSafe && document.contents && !document.errors.length) {
    const values: unknown = document.toJS();
    if (isGroup(values)) return { source, values, root: textNodeOf(source, document.contents) };
  }
  throw new Error('This record cannot be opened here. Open its file and compare it with one beside it.');
}

function textNodeOf(source: string, node: Node): TextNode {
  const kind = isMap(node) ? 'group' : isSeq(node) ? 'list' : 'value';
  const inBrackets = isCollection(node) && node.flow === true;
  const items = isCollection(node) ? node.items : [];
  const entries = items.map((item) => textEntryOf(source, item, kind === 'list' && !inBrackets));
  return { kind, from: startOf(node), to: endOf(source, node), inBrackets, entries };
}

function textEntryOf(source: string, item: unknown, hasHyphen: boolean): TextEntry {
  const [key, value] = isPair(item) ? [item.key, item.value] : [undefined, item];
  const start = startOf(key ?? value);
  return {
    key: String(isScalar(key) ? key.value : (key ?? '')),
    from: hasHyphen ? source.lastIndexOf('-', start - 1) : start,
    to: endOf(source, (value ?? key) as Node),
    value: value ? textNodeOf(source, value as Node) : null,
  };
}

const startOf = (node: unknown): number => (node as Node | null)?.range?.[0] ?? 0;

function endOf(source: string, node: Node): number {
  const last = isCollection(node) && !node.flow ? node.items.at(-1) : undefined;
  const inside = isPair(last) ? (last.value ?? last.key) : last;
  if (inside) return endOf(source, inside as Node);
  const start = startOf(node);
  return Math.max(start, start + source.slice(start, node.range?.[1]).trimEnd().length);
}
