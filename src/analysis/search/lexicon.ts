import { commonOf, unpackWords } from './common-words.ts';
import type { SearchDocument, SearchIndex } from './document.ts';
import { fold, wordsOf } from './fold.ts';
import { nameKeys, namesOfDocuments, withoutSpaces } from './names.ts';
import { conceptPhrases, type Phrases } from './phrases.ts';
import { type Gazetteer, gazetteerOf, type Place } from './places.ts';

/** Every word and phrase that the search knows, with its meaning. */
export type Lexicon = {
  /** Names of services, models, programmes, lists, pages and lines. */
  names: Phrases<SearchDocument>;
  places: Gazetteer;
  /** The phrases of the groups of search words, in the singular. */
  concepts: Phrases<number>;
  /** Names without their spaces. */
  joinedNames: ReturnType<typeof withoutSpaces<SearchDocument>>;
  joinedPlaces: ReturnType<typeof withoutSpaces<Place>>;
  ignored: ReadonlySet<string>;
  common: { has(word: string): boolean };
  /** Words of names, of concepts and of the texts of documents: they are taken as spelt correctly. */
  known: ReadonlySet<string>;
  /** Words of the names and fields of services. */
  spoken: ReadonlySet<string>;
  /** Words that a misspelt word may be corrected to: those of names, of concepts and of the fields of services. */
  readable: ReadonlySet<string>;
  /** Words of the names of councils and services. */
  preferred: ReadonlySet<string>;
  /** Whether a readable word begins with this text. */
  begins(word: string): boolean;
};

export function lexiconOf(index: SearchIndex): Lexicon {
  const names = namesOfDocuments(index.documents);
  const places = gazetteerOf(index.documents, index.places);
  const ignored = new Set(index.ignored);
  const phrases = [
    ...names.byWords.keys(),
    ...places.byName.byWords.keys(),
    ...index.groups.flatMap(({ words }) => words.map(fold)),
  ];
  const single = new Set(phrases);
  const common = commonOf(new Set(unpackWords(index.common)), (word) => single.has(word));
  const services = index.documents.filter(({ kind }) => kind === 'service');
  const councils = index.documents.filter(({ kind }) => kind === 'council');
  const said = wordsIn(index.documents.flatMap(({ text = '', summary = '' }) => [text, summary]));
  const ofServices = wordsIn(services.flatMap(nameKeys));
  const spoken = new Set([...ofServices, ...wordsIn(services.map(({ text = '' }) => text))]);
  const readable = wordsIn(phrases);
  for (const word of ignored) readable.delete(word);
  for (const word of spoken) if (!common.has(word)) readable.add(word);
  return {
    names,
    places,
    concepts: conceptPhrases(index.groups),
    joinedNames: withoutSpaces(names),
    joinedPlaces: withoutSpaces(places.byName),
    ignored,
    common,
    known: new Set([...readable, ...said, ...[...said].flatMap(wordsOf)]),
    spoken,
    readable,
    preferred: new Set([...ofServices, ...wordsIn(councils.flatMap(nameKeys))]),
    begins: (text) => [...readable].some((word) => word.startsWith(text)),
  };
}

/** The words of folded texts. There are a few thousand, repeated in thousands of services. */
function wordsIn(texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(' ')) words.add(word);
  return words;
}
