import { fold, wordsOf } from './fold.ts';

/** Words and phrases that mean the same. A strict group is found only where a record says so in its own fields. */
export type Group = { words: string[]; strict?: boolean | undefined };

/** Turns the words and phrases that mean the same into one token (`#0`, `#1` ...), so that either finds the other. */
export type Concepts = {
  /** The words of a folded text with every known phrase replaced by its token. */
  replace(folded: string): string[];
  /** The tokens of the phrases in a folded text; without those of strict groups where `loose`. */
  tokensIn(folded: string, loose?: boolean): string[];
};

const BAR = ' | ';

/** @param groups as in data/vocabulary/search-words.yaml */
export function concepts(groups: readonly Group[]): Concepts {
  const phrases = groups
    .flatMap(({ words }, index) => words.map((word) => ({ phrase: wordsOf(fold(word)).join(' '), token: `#${index}` })))
    // The longest first: "before another pregnancy" is not a pregnancy.
    .toSorted((a, b) => b.phrase.length - a.phrase.length);
  const strict = new Set(groups.flatMap((group, index) => (group.strict ? [`#${index}`] : [])));
  const replace = (folded: string): string[] => {
    const text = folded
      .split(BAR)
      .map((part) => wordsOf(part).join(' '))
      .join(BAR);
    const replaced = phrases.reduce(
      (left, { phrase, token }) => left.replaceAll(` ${phrase} `, ` ${token} `),
      ` ${text} `,
    );
    return replaced.split(' ').filter((word) => word && word !== '|');
  };
  return {
    replace,
    tokensIn: (folded, loose = false) =>
      replace(folded).filter((word) => word.startsWith('#') && !(loose && strict.has(word))),
  };
}
