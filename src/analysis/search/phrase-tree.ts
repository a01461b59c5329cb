/** A phrase that was found in a list of words: its value, and where it begins and ends. */
export type Match<T> = { value: T; from: number; to: number };

/** A possible reading of a typed word. `alone` is true where it is sure enough to count without other words. */
export type Reading = { word: string; alone: boolean };

/** A node of the tree: the words that may come next, and the values of the phrases that end here. */
type Node<T> = { next: Map<string, Node<T>>; values: T[] };

/** The most words that may be skipped between two words of a phrase. */
const MAX_PASSED = 3;

/** Phrases that can be searched for. `words` has every word of the phrases and of their sets. */
export type PhraseTree<T> = {
  words: ReadonlySet<string>;
  /** Finds every phrase in a list of words, given the possible readings of each word. */
  in(words: readonly string[], readings: readonly (readonly Reading[])[]): Match<T>[];
};

/**
 * Builds a tree of phrases, which are all found in one walk. A word of a phrase may be the name of a set of words, and
 * some words may be skipped between the words of a phrase.
 *
 * @param entries pairs of a phrase and its value
 * @param sets the words of each set, by the name that is used in phrases
 * @param passedOver words that may be skipped between those of a phrase; figures may always be skipped
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
        if (!isFirst && between < MAX_PASSED && (passed.has(typed) || /^\d+$/.test(typed)))
          walk(node, from, at + 1, between + 1);
      };
      for (const from of words.keys()) walk(root, from, from, 0);
      return found;
    },
  };
}
