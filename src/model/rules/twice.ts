import { type Path, problemAt } from '../document.ts';
import { fold } from '../fold.ts';
import { nameOf } from '../name-of-path.ts';
import { ruleOfEach } from './rule.ts';

/** Lists of ids and texts are sets: a repeated item would be shown and counted twice. */
export const twice = ruleOfEach(
  'twice',
  'Nothing stands twice in a list, however it is written.',
  function* (document) {
    if (WITH_RULES_OF_THEIR_OWN.includes(document.file)) return;
    for (const { path, index, message } of repeatedIn(document.data, []))
      yield problemAt(document, [...path, index], 'twice', message);
  },
);

/** Lists of pairs, and lists with a value for each year. The rules neighbour-pairs and need-series check them. */
const WITH_RULES_OF_THEIR_OWN = ['areas/neighbours.yaml', 'areas/need-series.yaml'];

type Repeated = { path: Path; index: number; message: string };

function* repeatedIn(value: unknown, path: Path): Generator<Repeated> {
  if (!value || typeof value !== 'object') return;
  if (Array.isArray(value) && value.length > 1) yield* repeatedInList(value, path);
  for (const [key, inner] of Object.entries(value))
    if (typeof inner === 'object') yield* repeatedIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
}

function* repeatedInList(list: readonly unknown[], path: Path): Generator<Repeated> {
  const places = new Map<string, number>();
  for (const [index, item] of list.entries()) {
    const key = keyOf(item);
    const before = places.get(key);
    if (key && before !== undefined) yield { path, index, message: say(list, path, before, index) };
    else places.set(key, index);
  }
}

/** The key by which two items are equal; empty for a number, which may appear in a list more than once. */
const keyOf = (item: unknown): string =>
  typeof item === 'string' ? fold(item) || item : typeof item === 'object' ? JSON.stringify(item) : '';

function say(list: readonly unknown[], path: Path, before: number, index: number): string {
  const [first, second] = [list[before], list[index]];
  if (typeof second !== 'string')
    return `${nameOf([...path, index])} says the same as item ${before + 1}. Take one of them out.`;
  return first === second
    ? `"${second}" stands twice in ${nameOf(path)}. Take it out here.`
    : `"${second}" is "${String(first)}" written another way, and both stand in ${nameOf(path)}. Take one of them out.`;
}
