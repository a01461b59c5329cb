/** A phrase that was found among some words: what it stands for, and where it stands. */
export type Match<T> = { value: T; from: number; to: number };

/** What a word that was typed may be: a word of the phrases, and whether it is sure enough to count alone. */
export type Reading = { word: string; alone: boolean };

/** The words that follow each other in phrases, from the first to what the phrase stands for. */
type Node<T> = { next: Map<string, Node<T>>; values: T[] };

/** How many words in a row may stand between two words of a phrase. */
const MOST_PASSED = 3;

/** Phrases that can be looked for. `words`: every word of theirs and of their sets. */
export type PhraseTree<T> = {
  words: ReadonlySet<string>;
  /** Every phrase that stands among some words, each given by what it may be. */
  in(words: readonly string[], readings: readonly (readonly Reading[])[]): Match<T>[];
};

/**
 * Phrases of which each word may be a set of words, and between whose words others may stand, found in one walk.
 *
 * @param entries each a phrase and what it stands for
 * @param sets the words of each set; its name stands within phrases
 * @param passedOver words that may stand between those of a phrase, as figures may
 */
export function phraseTree<T>(
  entries: readonly (readonly [phrase: string, value: T])[],
  sets: Readonly<Record<string, readonly string[]>>,
  passedOver: readonly string[],
): PhraseTree<T> {
  const emptyNode = (): Node<T> => ({ next: new Map(), values: [] });
  const root = emptyNode();
  for (const [phrase, value] of entries) {
    let node = root;
    for (const word of phrase.split(' ')) {
      const next = node.next.get(word) ?? emptyNode();
      node.next.set(word, next);
      node = next;
    }
    node.values.push(value);
  }
  const setsOf = new Map<string, string[]>();
  for (const [set, words] of Object.entries(sets))
    for (const word of words) setsOf.set(word, [...(setsOf.get(word) ?? []), set]);
  const passed = new Set(passedOver);
  return {
    words: new Set([...entries.flatMap(([phrase]) => phrase.split(' ')), ...setsOf.keys()]),
    in(words, readings) {
      const found: Match<T>[] = [];
      const walk = (node: Node<T>, from: number, at: number, between: number): void => {
        const isFirst = node === root;
        const typed = words[at];
        if (typed === undefined) return;
        for (const { word, alone } of readings[at] ?? [])
          for (const key of [word, ...(setsOf.get(word) ?? [])]) {
            const next = node.next.get(key);
            if (!next) continue;
            if (alone || !isFirst) for (const value of next.values) found.push({ value, from, to: at + 1 });
            walk(next, from, at + 1, 0);
          }
        if (!isFirst && between < MOST_PASSED && (passed.has(typed) || /^\d+$/.test(typed)))
          walk(node, from, at + 1, between + 1);
      };
      for (const from of words.keys()) walk(root, from, from, 0);
      return found;
    },
  };
}
