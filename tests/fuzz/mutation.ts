import { type Document, isScalar, isSeq, parseDocument, type Scalar, type YAMLSeq } from 'yaml';
import type { YamlDocument } from '../../src/model/document.ts';
import { childAt, type Path } from '../../src/model/node-at.ts';
import { parsed } from '../../src/model/read-document.ts';
import type { Tree } from '../../src/model/tree.ts';
import type { ChangedEntry } from '../../src/model/tree-with.ts';
import type { Random } from './random.ts';

/**
 * A kind of mistake in a data folder. `isRefused`: whether the check must report it, which it cannot for a typing error
 * in a sentence. `make` returns the changes, or undefined where the folder has nothing to change in this way.
 */
export type Mutation = {
  name: string;
  isRefused: boolean;
  make(tree: Tree, random: Random): ChangedEntry[] | undefined;
};

/** A replacement for the text of one file. */
export const rewrite = ({ file }: YamlDocument, text: string): ChangedEntry[] => [{ path: file, text }];

/** The document of a file. @throws where there is none */
export function documentAt({ documents }: Tree, file: string): YamlDocument {
  const document = documents.find((one) => one.file === file);
  if (!document) throw new Error(`There is no ${file}.`);
  return document;
}

/**
 * A file after `change` has changed its YAML; undefined where `change` returns false because there is nothing to
 * change.
 */
export function changed(document: YamlDocument, change: (yaml: Document) => unknown): ChangedEntry[] | undefined {
  const yaml = parseDocument(document.text);
  return change(yaml) === false
    ? undefined
    : rewrite(document, yaml.toString({ lineWidth: 0, flowCollectionPadding: false }));
}

/** A file with the value at `path` replaced by new YAML. Everything else stays exactly as it was. */
export function written(document: YamlDocument, path: Path, yaml: string): ChangedEntry[] {
  let node: unknown = parsed(document)?.contents;
  for (const step of path) {
    const child = childAt(node, step);
    node = child && 'value' in child && 'key' in child ? child.value : child;
  }
  const range = (node as Scalar | undefined)?.range;
  if (!range) throw new Error(`There is nothing at ${path.join('.')} of ${document.file}.`);
  return rewrite(document, document.text.slice(0, range[0]) + yaml + document.text.slice(range[1]));
}

/** A text as YAML in double quotes. */
export const quoted = (text: string): string => JSON.stringify(text);

/** A random document. Tables with several hundred lines take long to parse, so they are chosen only one time in ten. */
export function anyDocument(tree: Tree, random: Random): YamlDocument {
  const long = tree.documents.filter(({ text }) => text.length > LONG);
  const short = tree.documents.filter(({ text }) => text.length <= LONG);
  return random.of(random.below(10) === 0 ? long : short);
}
const LONG = 20_000;

/** The documents of services, which are most of the files. */
export const services = (tree: Tree): YamlDocument[] => tree.documents.filter(({ kind }) => kind.name === 'service');

/** A service that meets a condition; undefined where there is none. */
export function serviceWith(
  tree: Tree,
  random: Random,
  holds: (data: Record<string, unknown>) => unknown,
): YamlDocument | undefined {
  const found = services(tree).filter(({ data }) => holds(data as Record<string, unknown>));
  return found.length ? random.of(found) : undefined;
}

/** Every list of a file whose items are texts or maps, with its path. */
export function* listsIn(node: unknown, path: Path = []): Generator<{ path: Path; list: YAMLSeq }> {
  if (isSeq(node)) {
    if (node.items.some((item) => !isScalar(item) || typeof item.value === 'string')) yield { path, list: node };
    for (const [index, item] of node.items.entries()) yield* listsIn(item, [...path, index]);
  } else if (node && typeof node === 'object' && 'items' in node)
    for (const { key, value } of (node as { items: { key: Scalar; value: unknown }[] }).items)
      yield* listsIn(value, [...path, String(key.value)]);
}
