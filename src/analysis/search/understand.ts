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

/** A shorter word that is not known says too little. */
const LEAST = 4;

type Option = { parts: readonly Part[]; length: number };

/**
 * Takes the words of a query apart. At each word the longest phrase that is known counts; of phrases of one length the
 * council before the term, the term before the name, and the name before the place. Words of a question that nothing is
 * found by are passed over.
 *
 * @param loose words that nothing need meet, as they were answered otherwise
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

/** A page of the site is asked for by itself: "how do i refer" beside a service or a place asks for those. */
function withoutPages(parts: readonly Part[]): Part[] {
  const isPage = (part: Part) => part.is === 'name' && part.documents.every(({ kind }) => kind === 'page');
  const others = parts.filter((part) => !isPage(part));
  return others.some(({ is }) => is !== 'word') ? others : [...parts];
}

/** A place whose name is a common word ("Sale") counts where no other is named but one it lies in, and no service uses the word. */
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
  soft: word.length < LEAST || /^\d+$/.test(word) || common.has(word) || loose.has(word),
});
