import type { Group } from './document.ts';
import { fold, wordsOf } from './fold.ts';

/** Words and phrases with their values. `longest` is the number of words of the longest phrase. */
export type Phrases<T> = { byWords: Map<string, T[]>; longest: number };

/** A phrase that was found: its number of words, and its values. */
export type Phrase<T> = { length: number; values: readonly T[] };

/** @param entries pairs of a phrase, with single spaces between its words, and its value */
export function phrasesOf<T>(entries: Iterable<readonly [phrase: string, value: T]>): Phrases<T> {
  const byWords = new Map<string, T[]>();
  let longest = 0;
  for (const [phrase, value] of entries) {
    if (!phrase) continue;
    const values = byWords.get(phrase);
    if (!values) byWords.set(phrase, [value]);
    else if (!values.includes(value)) values.push(value);
    // A phrase of more words has at least a letter and a space for each: only such a one is counted.
    if (phrase.length > 2 * longest) longest = Math.max(longest, phrase.split(' ').length);
  }
  return { byWords, longest };
}

/** The longest phrase that begins at one of the words, or undefined. */
export function phraseAt<T>({ byWords, longest }: Phrases<T>, words: readonly string[], at: number) {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const values = byWords.get(words.slice(at, at + length).join(' '));
    if (values) return { length, values } satisfies Phrase<T>;
  }
  return undefined;
}

/** The values of all phrases in the words. Each word counts once, in the longest phrase that begins earliest. */
export function phrasesIn<T>(phrases: Phrases<T>, words: readonly string[]): T[] {
  const found: T[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = phraseAt(phrases, words, at);
    if (phrase) found.push(...phrase.values);
    at += phrase?.length ?? 1;
  }
  return found;
}

/** The indexes of the groups of search words by their phrases, in the singular. */
export const conceptPhrases = (groups: readonly Group[]): Phrases<number> =>
  phrasesOf(groups.flatMap(({ words }, index) => words.map((word) => [wordsOf(fold(word)).join(' '), index] as const)));
