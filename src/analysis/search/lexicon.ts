import { commonOf, unpackWords } from './common-words.ts';
import type { SearchDocument, SearchIndex } from './document.ts';
import { fold, wordsOf } from './fold.ts';
import { nameKey, namesOfDocuments, withoutSpaces } from './names.ts';
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
  joinedNames: ReadonlyMap<string, readonly SearchDocument[]>;
  joinedPlaces: ReadonlyMap<string, readonly Place[]>;
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
  // Duplicates are removed before other work: there are a few thousand words, repeated in thousands of services.
  const said = new Set(index.documents.flatMap(({ text = '', summary = '' }) => `${text} ${summary}`.split(' ')));
  const spoken = new Set(
    index.documents
      .filter(({ kind }) => kind === 'service')
      .flatMap(({ label, names: others = [], text = '' }) => fold([label, ...others, text].join(' ')).split(' ')),
  );
  const readable = new Set([
    ...phrases.flatMap((phrase) => phrase.split(' ')).filter((word) => !ignored.has(word)),
    ...[...spoken].filter((word) => !common.has(word)),
  ]);
  const main = index.documents.filter(({ kind }) => kind === 'council' || kind === 'service');
  const sorted = [...readable].toSorted();
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
    preferred: new Set(
      main.flatMap(({ label, names: others = [] }) => nameKey([label, ...others].join(' ')).split(' ')),
    ),
    begins: (word) => sorted[firstFrom(sorted, word)]?.startsWith(word) ?? false,
  };
}

/** The index of the first word that is not before `wanted` in code unit order (binary search). */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
