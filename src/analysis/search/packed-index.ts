import { idOf, type Kind, type SearchDocument, type SearchIndex } from './document.ts';
import { fold } from './fold.ts';
import { type PackedPlaces, packPlaces, unpackPlaces } from './packed-places.ts';

/** The index as it is sent, with its places packed, and without the paths that follow from the names of documents. */
export type PackedIndex = Omit<SearchIndex, 'places' | 'documents'> & {
  documents: PackedDocument[];
  /** What the paths of the documents of a kind begin with. */
  folders: Partial<Record<Kind, string>>;
  places: PackedPlaces;
};

type PackedDocument = Omit<SearchDocument, 'to'> & { to?: string };

export function packIndex(index: SearchIndex): PackedIndex {
  const folders: PackedIndex['folders'] = {};
  for (const document of index.documents) folders[document.kind] ??= document.to.slice(0, -idOf(document).length - 1);
  return {
    ...index,
    folders,
    documents: index.documents.map((document) => {
      const filled = Object.entries(document).filter(([, value]) => !(Array.isArray(value) && !value.length));
      const { to, ...rest } = Object.fromEntries(filled) as SearchDocument;
      return to === pathOf(rest, folders) ? rest : { ...rest, to };
    }),
    places: packPlaces(index.places, councilsOf(index.documents)),
  };
}

export function unpackIndex({ folders, ...packed }: PackedIndex): SearchIndex {
  const documents = packed.documents.map((one): SearchDocument => ({ ...one, to: one.to ?? pathOf(one, folders) }));
  return { ...packed, documents, places: unpackPlaces(packed.places, councilsOf(documents)) };
}

/** The path of a document whose id is its name: "Barking and Dagenham" is at areas/barking-and-dagenham/. */
const pathOf = ({ kind, label }: PackedDocument, folders: PackedIndex['folders']): string =>
  `${folders[kind] ?? ''}${fold(label).replaceAll(' ', '-')}/`;

/** The ids of the councils, in the order of the documents. */
const councilsOf = (documents: readonly SearchDocument[]): string[] =>
  documents.filter(({ kind }) => kind === 'council').map(idOf);
