import Fuse from 'fuse.js/basic';
import { type FoundByWords, searchByWords } from './by-words.ts';
import type { SearchDocument, SearchIndex } from './documents.ts';
import { fold, wordsOf } from './fold.ts';
import { makePlaces } from './places.ts';

/** What a query found, best first. */
export type Found = FoundByWords & {
  /** Where nothing was found: what is spelt most like it. */
  near?: SearchDocument[];
};

/** Makes a search over an index by words. Postcodes are looked up beside it: see with-postcode.ts. */
export function makeSearch(index: SearchIndex): (query: string) => Found {
  const { ignored, places } = index;
  const councils = new Map(
    index.documents.filter(({ kind }) => kind === 'council').map((council) => [idOf(council), council]),
  );
  const skip = new Set(ignored.flatMap((word) => wordsOf(fold(word))));
  const byWords = searchByWords(index, skip, makePlaces(places, councils));
  const byName = new Fuse(index.documents, { keys: ['label'], threshold: 0.45, distance: 30 });

  return (query) => {
    const found = byWords(query);
    if (found.documents.length || !query.trim()) return found;
    return { ...found, near: byName.search(query, { limit: 4 }).map(({ item }) => item) };
  };
}

const idOf = ({ to }: SearchDocument): string => to.split('/').at(-2) ?? '';
