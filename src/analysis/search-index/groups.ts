import type { Directory } from '../../model/directory.ts';
import type { SearchWords, Term } from '../../model/schema/reference.ts';
import { commonOf } from '../search/common-words.ts';
import type { Group } from '../search/document.ts';
import { fold } from '../search/fold.ts';
import { conceptPhrases, type Phrases } from '../search/phrases.ts';

/**
 * The vocabularies whose terms can be searched for. Status is left out, because "still open" is also asked about
 * services that may have closed.
 */
const FOUND_BY = ['types', 'kinds', 'timing', 'who', 'needs', 'components'] as const;
export type FoundBy = (typeof FOUND_BY)[number];

/**
 * The groups of search words, their phrases, the common words, and a function that gives the index of the group of a
 * term: -1 where it has none.
 */
export type Groups = {
  groups: Group[];
  phrases: Phrases<number>;
  common: { has(word: string): boolean };
  of(vocabulary: FoundBy, term: string): number;
};

/**
 * Builds the groups from data/vocabulary/search-words.yaml and the labels of the vocabularies. A term that no group
 * means gets a group of its own.
 */
export function groupsOf({ searchWords, vocabulary }: Directory, common: readonly string[]): Groups {
  const meant = new Map<string, number>();
  const groups: Group[] = searchWords.groups.map(({ words, strict, means = {} }, index) => {
    const terms = termsOf(means, vocabulary);
    for (const { key } of terms) meant.set(key, index);
    return { words: unique([...words, ...terms.flatMap(({ term }) => labelsOf(term))]), strict };
  });
  for (const name of FOUND_BY)
    for (const term of vocabulary[name].values())
      if (!meant.has(`${name}/${term.id}`)) {
        meant.set(`${name}/${term.id}`, groups.length);
        groups.push({ words: unique(labelsOf(term)) });
      }
  return {
    groups,
    phrases: conceptPhrases(groups),
    common: commonOf(new Set(common), () => false),
    of: (name, term) => meant.get(`${name}/${term}`) ?? -1,
  };
}

const termsOf = (means: NonNullable<SearchWords['groups'][number]['means']>, vocabulary: Directory['vocabulary']) =>
  FOUND_BY.flatMap((name) => {
    const term = vocabulary[name].get(means[name] ?? '');
    return term ? [{ key: `${name}/${term.id}`, term }] : [];
  });

/** The label and its short form, except "Local", which is too general to search for. */
const labelsOf = ({ label, short }: Term): string[] => [label, ...(short && short !== 'Local' ? [short] : [])];

const unique = (words: readonly string[]): string[] => [...new Set(words.map(fold))];
