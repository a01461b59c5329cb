import { type Document, isMap, isPair, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml';

export type Path = readonly (string | number)[];

/** The pairs of a group by key, indexed so that large groups are fast. For a repeated key, the first pair. */
const pairsOf = (map: YAMLMap): ReadonlyMap<string, Pair> => {
  const known = pairsByMap.get(map) ?? new Map<string, Pair>();
  if (pairsByMap.has(map)) return known;
  for (const pair of map.items)
    if (isScalar(pair.key) && !known.has(String(pair.key.value))) known.set(String(pair.key.value), pair);
  pairsByMap.set(map, known);
  return known;
};
const pairsByMap = new WeakMap<YAMLMap, Map<string, Pair>>();

/** The child of a node at one step of a path: the pair of a key, or the item of a list. */
export const childAt = (node: unknown, step: string | number): Pair | Node | undefined =>
  isMap(node)
    ? pairsOf(node).get(String(step))
    : isSeq(node)
      ? (node.items[Number(step)] as Node | undefined)
      : undefined;

/** The value at a path of a file; undefined where the path does not exist. */
const valueAt = (yaml: Document.Parsed, path: Path): unknown =>
  path.reduce<unknown>((node, step) => {
    const child = childAt(node, step);
    return isPair(child) ? child.value : child;
  }, yaml.contents);

/** The source text of an unquoted value at a path of a file: 007, not the number 7. */
export function sourceAt(yaml: Document.Parsed, path: Path): string | undefined {
  const node = valueAt(yaml, path);
  return isScalar(node) && node.type === 'PLAIN' ? node.source : undefined;
}

const pathsByFile = new WeakMap<Document.Parsed, ReadonlyMap<number, Path>>();

/** The paths of the scalar values of a file, by the offset at which each begins. Computed once for each file. */
export function pathsIn(yaml: Document.Parsed): ReadonlyMap<number, Path> {
  const paths = pathsByFile.get(yaml) ?? new Map([...pathsInside(yaml.contents, [])]);
  pathsByFile.set(yaml, paths);
  return paths;
}

function* pathsInside(node: unknown, path: Path): Generator<[offset: number, Path]> {
  if (isScalar(node)) yield [node.range?.[0] ?? 0, path];
  if (isMap(node))
    for (const { key, value } of node.items)
      yield* pathsInside(value, [...path, isScalar(key) ? String(key.value) : '']);
  if (isSeq(node)) for (const [index, item] of node.items.entries()) yield* pathsInside(item, [...path, index]);
}
