import Fuse from 'fuse.js/min-basic';
import { swapped } from './typing-error.ts';

/** Shorter words are never taken for misspelt ones: too many others are near them. */
const LEAST = 5;
const MOST = 3;
/** One letter in five, two in nine, and no more than two letters longer or shorter. */
const FUSE = { threshold: 0.23, includeScore: true, ignoreLocation: true } as const;
const LONGER = 2;
/** How much worse than the nearest a word may be and still be offered. */
const NEAR = 0.05;
const FIRST_LETTER = 0.05;
const NOT_PREFERRED = 0.04;
/** For each letter that a word is longer or shorter. */
const OTHER_LENGTH = 0.005;
/** A word of so many letters may have two errors; each error spoils two pairs of letters at the most. */
const LONG = 9;

/**
 * Makes a function that gives the known words nearest to a misspelt one, the nearest first and three at the most; none where
 * nothing is near. Fuse.js judges; only words that share most pairs of letters with the misspelt one are put before it, so
 * that the time does not grow with the directory.
 *
 * @param preferred of words that are equally near, those to offer first
 */
export function makeNearest(
  words: Iterable<string>,
  preferred: ReadonlySet<string>,
): (word: string) => readonly string[] {
  const known = [...new Set(words)].filter((word) => /^\p{L}{4,}$/u.test(word));
  const byPair = new Map<string, number[]>();
  for (const [index, word] of known.entries())
    for (const pair of pairsOf(word)) {
      const list = byPair.get(pair);
      if (list) list.push(index);
      else byPair.set(pair, [index]);
    }
  const all = new Set(known);
  const remembered = new Map<string, readonly string[]>();
  return (word) => {
    const before = remembered.get(word);
    if (before) return before;
    const found = isReadable(word) ? nearestOf(word) : [];
    remembered.set(word, found);
    return found;
  };

  function nearestOf(word: string): string[] {
    const turned = swapped(word).filter((other) => all.has(other));
    if (turned.length) return turned.slice(0, MOST);
    const shared = new Map<number, number>();
    for (const pair of pairsOf(word))
      for (const at of byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
    const least = Math.max(2, word.length - 1 - 2 * (word.length < LONG ? 1 : 2));
    const alike = [...shared]
      .filter(([at, count]) => count >= least && Math.abs((known[at] ?? '').length - word.length) <= LONGER)
      .flatMap(([at]) => known[at] ?? []);
    const found = new Fuse(alike, FUSE).search(word).map(({ item, score = 1 }) => ({
      item,
      score:
        score +
        (item[0] === word[0] ? 0 : FIRST_LETTER) +
        (preferred.has(item) ? 0 : NOT_PREFERRED) +
        OTHER_LENGTH * Math.abs(item.length - word.length),
    }));
    const sorted = found.toSorted((a, b) => a.score - b.score);
    const best = sorted[0]?.score ?? 0;
    return sorted
      .filter(({ score }) => score <= best + NEAR)
      .slice(0, MOST)
      .map(({ item }) => item);
  }
}

const isReadable = (word: string): boolean => word.length >= LEAST && /^\p{L}+$/u.test(word);

const pairsOf = (word: string): Set<string> =>
  new Set(Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2)));
