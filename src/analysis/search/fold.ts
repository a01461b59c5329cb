import { fold } from '../../model/fold.ts';

export { fold };

/** The words of a folded text in the singular: "families", "family's" and "familys" all become "family". */
export const wordsOf = (folded: string): string[] => folded.split(' ').filter(Boolean).map(singular);

const singular = (word: string): string =>
  word.length > 4 && word.endsWith('ies')
    ? `${word.slice(0, -3)}y`
    : word.length > 3 && /[^s]s$/.test(word)
      ? word.slice(0, -1)
      : word;
