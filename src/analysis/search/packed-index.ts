import { idOf, type SearchIndex } from './document.ts';
import { type PackedPlaces, packPlaces, unpackPlaces } from './packed-places.ts';

/** The index as it is sent, with its places packed. */
export type PackedIndex = Omit<SearchIndex, 'places'> & { places: PackedPlaces };

export const packIndex = (index: SearchIndex): PackedIndex => ({
  ...index,
  places: packPlaces(index.places, councilsOf(index)),
});

export const unpackIndex = (packed: PackedIndex): SearchIndex => ({
  ...packed,
  places: unpackPlaces(packed.places, councilsOf(packed)),
});

/** The ids of the councils, in the order of the documents. */
const councilsOf = ({ documents }: Pick<SearchIndex, 'documents'>): string[] =>
  documents.filter(({ kind }) => kind === 'council').map(idOf);
