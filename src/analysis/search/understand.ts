import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './part.ts';
import { phraseAt } from './phrases.ts';
import { within } from './where.ts';

/** Words after which a place is named, in English and Welsh. */
export const BEFORE_PLACES = new Set([
  'in',
  'near',
  'at',
  'around',
  'from',
  'nearby',
  'by',
  'yn',
  'ym',
  'yng',
  'ger',
  'o',
]);

/** Unknown words shorter than this are soft: they say too little. */
const MIN_LETTERS = 4;

type Option = { parts: readonly Part[]; length: number };

/**
 * Splits the words of a query into parts. At each word the longest known phrase is taken; among phrases of the same
 * length a council comes before a term, a term before a name, and a name before a place. After a word such as "in", a
 * place comes before a name. Words of a question are skipped.
 *
 * @param loose words that results do not have to contain, because another part of the answer covers them
 */
export function understand(words: readonly string[], lexicon: Lexicon, loose: ReadonlySet<string>): Part[] {
  const parts: Part[] = [];
  const doubtful: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const [best] = optionsAt(words, at, lexicon).toSorted((a, b) => b.length - a.length);
    if (best) parts.push(...best.parts);
    else {
      const word = words[at] ?? '';
      if (!lexicon.ignored.has(word)) parts.push(wordPart(word, lexicon, loose));
      const place = lexicon.places.byName.byWords.get(word);
      if (place && !lexicon.ignored.has(word)) doubtful.push({ is: 'place', said: word, places: place });
    }
    at += best?.length ?? 1;
  }
  return withDoubtful(withoutPages(parts), doubtful, lexicon);
}

/**
 * Removes pages of the site where anything else is recognised: "how do i refer" with a service or a place asks for
 * those.
 */
function withoutPages(parts: readonly Part[]): Part[] {
  const isPage = (part: Part) => part.is === 'name' && part.documents.every(({ kind }) => kind === 'page');
  const others = parts.filter((part) => !isPage(part));
  return others.some(({ is }) => is !== 'word') ? others : [...parts];
}

/**
 * Reads a word as a place where its name is a common word ("Sale"), no other place is named except one that contains
 * it, and no service uses the word.
 */
function withDoubtful(parts: Part[], doubtful: readonly Part[], { spoken }: Lexicon): Part[] {
  const [place] = doubtful;
  const others = parts.flatMap((part) => (part.is === 'place' ? [part.places] : []));
  const isWithin = place?.is === 'place' && others.some((other) => within(place.places, other));
  if (!place || (others.length && !isWithin) || parts.length < 2) return parts;
  return spoken.has(place.said)
    ? parts
    : parts.map((part) => (part.is === 'word' && part.word === place.said ? place : part));
}

function optionsAt(words: readonly string[], at: number, lexicon: Lexicon): Option[] {
  const word = words[at] ?? '';
  const said = (length: number) => words.slice(at, at + length).join(' ');
  const isPlain = (length: number) => length > 1 || !lexicon.ignored.has(word);
  const isRare = (length: number) => isPlain(length) && (length > 1 || !lexicon.common.has(word));
  const found: Option[] = [];
  const add = (length: number, ...parts: Part[]) => found.push({ parts, length });
  const place = phraseAt(lexicon.places.byName, words, at);
  const name = phraseAt(lexicon.names, words, at);
  const concept = phraseAt(lexicon.concepts, words.map(singular), at);
  const placePart = place && ({ is: 'place', said: said(place.length), places: place.values } as const);
  const isCouncil = place?.values.some(({ kind }) => kind === 'own' || kind === 'region');
  if (placePart && isCouncil && isPlain(place.length)) add(place.length, placePart);
  if (concept && isPlain(concept.length))
    add(concept.length, ...concept.values.map((group): Part => ({ is: 'concept', said: said(concept.length), group })));
  const afterIn = BEFORE_PLACES.has(words[at - 1] ?? '');
  if (placePart && afterIn && isPlain(place.length)) add(place.length, placePart);
  if (name && isRare(name.length)) add(name.length, { is: 'name', said: said(name.length), documents: name.values });
  if (placePart && isRare(place.length)) add(place.length, placePart);
  return found;
}

const singular = (word: string): string => wordsOf(word)[0] ?? word;

const wordPart = (word: string, { common }: Lexicon, loose: ReadonlySet<string>): Part => ({
  is: 'word',
  said: word,
  word,
  soft: word.length < MIN_LETTERS || /^\d+$/.test(word) || common.has(word) || loose.has(word),
});
