import { fold } from '../../model/fold.ts';

export { fold };

/** Some texts folded each by itself, with a bar between them that no search word crosses. */
export const foldAll = (texts: readonly (string | undefined)[]): string =>
  texts
    .filter((text) => text !== undefined)
    .map(fold)
    .join(' | ');

/** The words of a folded text, plural and singular alike: "families", "family's" and "familys" are "family". */
export const wordsOf = (folded: string): string[] =>
  folded
    .split(' ')
    .filter((word) => word && word !== '|')
    .map(singular);

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^s]s$/.test(word)
      ? word.slice(0, -1)
      : word;
