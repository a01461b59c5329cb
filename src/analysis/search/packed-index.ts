import { idOf, type SearchIndex } from './document.ts';
import { type PackedPlaces, packPlaces, unpackPlaces } from './packed-places.ts';

/** The index as it is sent: its places in fewer bytes. */
export type PackedIndex = Omit<SearchIndex, 'places'> & { places: PackedPlaces };

export const packIndex = (index: SearchIndex): PackedIndex => ({
  ...index,
  places: packPlaces(index.places, councilsOf(index)),
});

export const unpackIndex = (packed: PackedIndex): SearchIndex => ({
  ...packed,
  places: unpackPlaces(packed.places, councilsOf(packed)),
});

/** The ids of the councils, as the documents have them. */
const councilsOf = ({ documents }: Pick<SearchIndex, 'documents'>): string[] =>
  documents.filter(({ kind }) => kind === 'council').map(idOf);
