import Fuse from 'fuse.js/min-basic';
import { swapped } from './typing-error.ts';

/** Shorter words are never corrected: too many other words are close to them. */
const MIN_LETTERS = 5;
const MAX_SUGGESTIONS = 3;
/** These settings of Fuse.js allow one wrong letter in five and two in nine. LONGER limits the difference in length. */
const FUSE = { threshold: 0.23, includeScore: true, ignoreLocation: true } as const;
const LONGER = 2;
/** A word is offered if its score is within this distance of the best score. */
const NEAR = 0.05;
const FIRST_LETTER = 0.05;
const NOT_PREFERRED = 0.04;
/** Added to the score for each letter of difference in length; a higher score is worse. */
const OTHER_LENGTH = 0.005;
/** From this length on a word may have two errors. Each error changes at most two pairs of letters. */
const LONG = 9;

/**
 * Makes a function that returns the known words nearest to a misspelt one: nearest first, at most three, none where
 * nothing is near. Fuse.js scores only the words that share most pairs of letters with it, so that the time stays short
 * as the directory grows.
 *
 * @param preferred words to offer first among equally near ones
 */
export function makeNearest(
  words: Iterable<string>,
  preferred: ReadonlySet<string>,
): (word: string) => readonly string[] {
  const known = [...new Set(words)].filter((word) => /^\p{L}{4,}$/u.test(word));
  const byPair = indexByPair(known);
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
    if (turned.length) return turned.slice(0, MAX_SUGGESTIONS);
    const least = Math.max(2, word.length - 1 - 2 * (word.length < LONG ? 1 : 2));
    const shared = new Map<number, number>();
    for (const pair of new Set(pairsOf(word)))
      for (const at of byPair.get(pair) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1);
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
      .slice(0, MAX_SUGGESTIONS)
      .map(({ item }) => item);
  }
}

const isReadable = (word: string): boolean => word.length >= MIN_LETTERS && /^\p{L}+$/u.test(word);

/** For each pair of neighbouring letters, the indexes of the words that have it. */
function indexByPair(words: readonly string[]): Map<number, number[]> {
  const byPair = new Map<number, number[]>();
  for (const [index, word] of words.entries())
    for (const pair of pairsOf(word)) {
      const list = byPair.get(pair);
      if (!list) byPair.set(pair, [index]);
      // A word may have a pair twice.
      else if (list.at(-1) !== index) list.push(index);
    }
  return byPair;
}

/** The pairs of neighbouring letters of a word, each as one number. */
function pairsOf(word: string): number[] {
  const pairs: number[] = [];
  for (let at = 1; at < word.length; at += 1) pairs.push(word.charCodeAt(at - 1) * 65_536 + word.charCodeAt(at));
  return pairs;
}
