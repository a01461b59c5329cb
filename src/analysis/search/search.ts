import Fuse from 'fuse.js/basic';
import { type FoundByWords, searchByWords } from './by-words.ts';
import type { SearchDocument, SearchIndex } from './documents.ts';
import { fold, wordsOf } from './fold.ts';
import { makePlaces } from './places.ts';
import { makePostcodes, type PostcodeRead, readPostcode } from './postcodes.ts';

/** What a query found, best first. */
export type Found = FoundByWords & {
  /** The postcode, or the beginning of one, that the query is. */
  postcode?: PostcodeRead;
  /** Where nothing was found: what is spelt most like it. */
  near?: SearchDocument[];
};

/** Makes a search over an index: by words, or by the beginning of a postcode. */
export function makeSearch(index: SearchIndex): (query: string) => Found {
  const { ignored, postcodes, places } = index;
  const councils = new Map(
    index.documents.filter(({ kind }) => kind === 'council').map((council) => [idOf(council), council]),
  );
  const skip = new Set(ignored.flatMap((word) => wordsOf(fold(word))));
  const byWords = searchByWords(index, skip, makePlaces(places, councils));
  const byPostcode = makePostcodes(postcodes, councils);
  const byName = new Fuse(index.documents, { keys: ['label'], threshold: 0.45, distance: 30 });

  return (query) => {
    const words = query.split(/\s+/).filter((word) => !skip.has(wordsOf(fold(word))[0] ?? ''));
    const postcode = readPostcode(words.join(' '));
    const offered = postcode ? byPostcode.near(postcode) : [];
    // A district or "my postcode starts SK" can mean nothing else; one or two letters alone may be the beginning of a word.
    if (postcode && (postcode.district || words.length < query.trim().split(/\s+/).length))
      return { documents: offered, read: undefined, leftOut: [], postcode };
    const found = byWords(query);
    if (offered.length && found.read) return { documents: offered, read: undefined, leftOut: [] };
    const documents = [...found.documents, ...offered];
    if (documents.length || !query.trim()) return { ...found, documents };
    return { ...found, near: byName.search(query, { limit: 4 }).map(({ item }) => item) };
  };
}

const idOf = ({ to }: SearchDocument): string => to.split('/').at(-2) ?? '';
