/** A phrase that was found among some words: what it stands for, and where it stands. */
export type Match<T> = { value: T; from: number; to: number };

/** What a word that was typed may be: a word of the phrases, and whether it is sure enough to count alone. */
export type Reading = { word: string; alone: boolean };

/** The words that follow each other in phrases, from the first to what the phrase stands for. */
type Node<T> = { next: Map<string, Node<T>>; values: T[] };

/** How many words in a row may stand between two words of a phrase. */
const MOST_PASSED = 3;

const emptyNode = <T>(): Node<T> => ({ next: new Map(), values: [] });

/**
 * Phrases of which each word may be a set of words, and between whose words others may stand, found in one walk.
 *
 * @param entries each a phrase and what it stands for
 * @param sets the words of each set; its name stands within phrases
 * @param passedOver words that may stand between those of a phrase, as figures may
 */
export class PhraseTree<T> {
  /** Every word of the phrases and of the sets. */
  readonly words: ReadonlySet<string>;
  readonly #root = emptyNode<T>();
  readonly #setsOf: ReadonlyMap<string, readonly string[]>;
  readonly #passedOver: ReadonlySet<string>;

  constructor(
    entries: readonly (readonly [phrase: string, value: T])[],
    sets: Readonly<Record<string, readonly string[]>>,
    passedOver: readonly string[],
  ) {
    for (const [phrase, value] of entries) this.#add(phrase.split(' '), value);
    const members = Object.entries(sets).flatMap(([set, words]) => words.map((word) => ({ set, word })));
    const bySet = Map.groupBy(members, ({ word }) => word);
    this.#setsOf = new Map([...bySet].map(([word, own]) => [word, own.map(({ set }) => set)]));
    this.#passedOver = new Set(passedOver);
    this.words = new Set([...entries.flatMap(([phrase]) => phrase.split(' ')), ...bySet.keys()]);
  }

  #add(words: readonly string[], value: T): void {
    let node = this.#root;
    for (const word of words) {
      const next = node.next.get(word) ?? emptyNode<T>();
      node.next.set(word, next);
      node = next;
    }
    node.values.push(value);
  }

  /** Every phrase that stands among some words, each given by what it may be. */
  in(words: readonly string[], readings: readonly (readonly Reading[])[]): Match<T>[] {
    const found: Match<T>[] = [];
    const walk = (node: Node<T>, from: number, at: number, passed: number): void => {
      const isFirst = node === this.#root;
      for (const { word, alone } of readings[at] ?? [])
        for (const key of [word, ...(this.#setsOf.get(word) ?? [])]) {
          const next = node.next.get(key);
          if (!next) continue;
          if (alone || !isFirst) for (const value of next.values) found.push({ value, from, to: at + 1 });
          walk(next, from, at + 1, 0);
        }
      if (!isFirst && passed < MOST_PASSED && this.#isPassed(words[at])) walk(node, from, at + 1, passed + 1);
    };
    for (let from = 0; from < words.length; from += 1) walk(this.#root, from, from, 0);
    return found;
  }

  #isPassed(word: string | undefined): boolean {
    return word !== undefined && (this.#passedOver.has(word) || /^\d+$/.test(word));
  }
}
