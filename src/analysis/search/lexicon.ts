import type { SearchDocument, SearchIndex } from './document.ts';
import { fold, wordsOf } from './fold.ts';
import { nameKey, namesOfDocuments, withoutSpaces } from './names.ts';
import { conceptPhrases, type Phrases } from './phrases.ts';
import { type Gazetteer, gazetteerOf, type Place } from './places.ts';

/** Every word and phrase that the search knows, by what it stands for. */
export type Lexicon = {
  /** Names of services, models, programmes, lists, pages and lines. */
  names: Phrases<SearchDocument>;
  places: Gazetteer;
  /** Words for the groups of search words, plural and singular alike. */
  concepts: Phrases<number>;
  /** Names without their spaces. */
  joinedNames: ReadonlyMap<string, readonly SearchDocument[]>;
  joinedPlaces: ReadonlyMap<string, readonly Place[]>;
  ignored: ReadonlySet<string>;
  common: ReadonlySet<string>;
  /** Words of names, of concepts, and of what services say: right as they stand. */
  known: ReadonlySet<string>;
  /** Words of the names and fields of services. */
  spoken: ReadonlySet<string>;
  /** Words that a misspelt one may be read as: those of names, of concepts, and of the fields of services. */
  readable: ReadonlySet<string>;
  /** Words of the names of councils and services. */
  preferred: ReadonlySet<string>;
  /** Whether a word begins one of those. */
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
  const common = new Set(index.common.split(' '));
  // Each word once, before anything is done with it: there are some thousands, and thousands of services say them.
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

/** The place of the first word that does not come before `wanted` in the order of code units. */
function firstFrom(sorted: readonly string[], wanted: string): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
