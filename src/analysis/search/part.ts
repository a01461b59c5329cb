import type { SearchDocument } from './document.ts';
import type { Place } from './places.ts';

/**
 * A part of a query: a place, a name, a term such as "dads", or a word that is none of these. `said` is the text that
 * was typed.
 */
export type Part = { said: string } & (
  | { is: 'place'; places: readonly Place[] }
  | { is: 'name'; documents: readonly SearchDocument[] }
  | { is: 'concept'; group: number }
  /** A soft word, such as a very common one, does not have to be in a result. */
  | { is: 'word'; word: string; soft: boolean }
);
