import Fuse from 'fuse.js/basic';
import { type Concepts, concepts } from './concepts.ts';
import type { SearchDocument, SearchIndex } from './documents.ts';
import { fold, wordsOf } from './fold.ts';
import type { Places } from './places.ts';

/** What the words of a query found, best first. */
export type FoundByWords = {
  documents: SearchDocument[];
  /** The words that it was taken to mean, where it was misspelt. */
  read: string | undefined;
  /** The words that had to be left out because nothing met them with the rest. */
  leftOut: string[];
};

/** How much a word says by where it stands: in the name, another name, the place, the rest, the summary. */
const WEIGHTS = [10, 8, 6, 3, 1] as const;
const PREFIX = 0.75;
const NOTHING: FoundByWords = { documents: [], read: undefined, leftOut: [] };

type Entry = { document: SearchDocument; words: readonly ReadonlySet<string>[] };
type Term = { said: string; term: string };

/**
 * Searches an index by words. Every word of a query must be met, whole or as the beginning of a word. Only a word that
 * begins nothing is read as the nearest word there is, with Fuse.js over the vocabulary: left to match everywhere, it
 * answers Bury with Burnley and fathers with services for mothers. Where no document meets every word, the fewest are
 * left out, and named.

 *
 * @param skip words that no document is found by
 * @param gazetteer the places, which also stand for their authority in a query of more words
 */
export function searchByWords(
  { documents, groups }: SearchIndex,
  skip: ReadonlySet<string>,
  gazetteer: Places,
): (query: string) => FoundByWords {
  const same = concepts(groups);
  const entries = documents.map((document) => entryOf(document, same));
  const known = new Set(groups.flatMap(({ words }) => words).flatMap((phrase) => wordsOf(fold(phrase))));
  for (const { words } of entries) for (const set of words) for (const word of set) known.add(word);
  const vocabulary = [...known].filter((word) => /^\p{L}{4,}$/u.test(word));
  const fuse = new Fuse(vocabulary, { threshold: 0.34, includeScore: true, distance: 12 });
  const namedIn = councilsNamedIn(documents.filter(({ kind }) => kind === 'council'));
  const begins = (word: string) => [...known].some((other) => other.startsWith(word));

  return (query) => {
    const said = wordsOf(fold(query));
    if (!said.length) return NOTHING;
    const here = gazetteer.beginning(said.filter((word) => !skip.has(word)));
    const read = said.flatMap((word) =>
      skip.has(word) || begins(word) ? [word] : (gazetteer.authorityOf(word) ?? [nearest(fuse, word)]),
    );
    if (read.includes(undefined)) return { ...NOTHING, documents: here };
    const text = read.join(' ');
    const all = same.replace(text);
    const meant = all.filter((term) => !skip.has(term));
    const terms = (meant.length ? meant : all).map((term): Term => ({ term, said: wordFor(term, read, same) }));
    const found = best(entries, terms);
    const misread = text !== said.join(' ');
    // A place that is named comes before what is found only by reading its name as another word, or by leaving words out.
    if (here.length && (misread || found.leftOut.length)) return { ...NOTHING, documents: here };
    const also = namedIn(text.split(' ')).filter((council) => !found.documents.includes(council));
    return {
      ...found,
      documents: [...new Set([...found.documents, ...also, ...here])],
      read: misread ? text : undefined,
    };
  };
}

/**
 * Makes a function that gives the councils which some words name among others, by a word that is in the names of one
 * council alone ("Hove"): their pages say what else there is, and what is next door.
 */
function councilsNamedIn(councils: readonly SearchDocument[]): (words: readonly string[]) => SearchDocument[] {
  const byWord = new Map<string, Set<SearchDocument>>();
  for (const council of councils)
    for (const word of council.words.slice(0, 2).flatMap(wordsOf))
      byWord.set(word, (byWord.get(word) ?? new Set()).add(council));
  return (words) =>
    words.flatMap((word) => {
      const named = [...(byWord.get(word) ?? [])];
      return named.length === 1 ? named : [];
    });
}

const entryOf = (document: SearchDocument, same: Concepts): Entry => ({
  document,
  words: document.words.map((text, place) => new Set([...wordsOf(text), ...same.tokensIn(text, place === 4)])),
});

/** The word of the query that a term stands for, to name it where it is left out. */
const wordFor = (term: string, read: readonly (string | undefined)[], same: Concepts): string =>
  term.startsWith('#') ? (read.find((word) => word && same.tokensIn(word).includes(term)) ?? '') : term;

/** The documents that meet the most terms: all, else all but one, never fewer than half. */
function best(entries: readonly Entry[], terms: readonly Term[]): Pick<FoundByWords, 'documents' | 'leftOut'> {
  const whole = rank(entries, terms);
  if (whole.length || terms.length < 2) return { documents: whole.map(({ document }) => document), leftOut: [] };
  const fewer = terms
    .map((left) => ({
      left,
      found: rank(
        entries,
        terms.filter((term) => term !== left),
      ),
    }))
    .filter(({ found }) => found.length > 0)
    .toSorted((a, b) => (b.found[0]?.score ?? 0) - (a.found[0]?.score ?? 0))[0];
  return { documents: fewer?.found.map(({ document }) => document) ?? [], leftOut: fewer ? [fewer.left.said] : [] };
}

const rank = (entries: readonly Entry[], terms: readonly Term[]) =>
  entries
    .map((entry) => ({ document: entry.document, score: score(entry, terms) }))
    .filter((found) => found.score > 0)
    .toSorted((a, b) => b.score - a.score);

/** The known word nearest to one that begins nothing: of about its length, and with its first letter where it can be. */
function nearest(fuse: Fuse<string>, word: string): string | undefined {
  const near = fuse.search(word, { limit: 12 }).filter(({ item }) => Math.abs(item.length - word.length) <= 2);
  const least = near[0]?.score ?? 1;
  const as = near.filter(({ score: other = 1 }) => other <= least + 0.12);
  return (as.find(({ item }) => item[0] === word[0]) ?? near[0])?.item;
}

/** 0 where a term is not met; else the sum of where each is met best, more where the name is met whole. */
function score({ document, words }: Entry, terms: readonly Term[]): number {
  let sum = 0;
  for (const { term } of terms) {
    const most = Math.max(...words.map((set, place) => (WEIGHTS[place] ?? 1) * meets(set, term)));
    if (most === 0) return 0;
    sum += most;
  }
  const [name, names] = document.words;
  const wanted = terms.map(({ term }) => term).join(' ');
  const whole = [name, ...names.split(' | ')].some((other) => wordsOf(other).join(' ') === wanted) ? 12 : 0;
  const council = document.kind === 'council' ? 2 : 0;
  return sum + whole + council - (document.closed ? 1 : 0) - wordsOf(name).length / 10;
}

function meets(words: ReadonlySet<string>, term: string): number {
  if (words.has(term)) return 1;
  if (term.startsWith('#')) return 0;
  for (const word of words) if (word.startsWith(term)) return PREFIX;
  return 0;
}
