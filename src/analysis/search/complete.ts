import type { SearchDocument } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import type { Part } from './part.ts';
import type { Place } from './places.ts';
import { BEFORE_PLACES } from './understand.ts';

/**
 * A page whose name, or a later word of its name, begins with what was typed. `score` is on the same scale as the
 * scores of words in rank.ts.
 */
export type Completion = { document: SearchDocument; score: number };

const MAX_SMALL = 12;
const SCORES: Record<Place['kind'], number> = { own: 9, other: 8.5, region: 8.4, former: 8.4, place: 6, county: 0 };
/**
 * Added where what was typed is a whole word of a name other than that of a place on the map; WITHIN is subtracted
 * where it is not at the beginning of the name.
 */
const WHOLE = 2;
const WITHIN = 0.4;
/**
 * Added where more than MIN_LETTERS letters begin the name of a council or region, so that it comes before a service named
 * after it.
 */
const COUNCIL_BEGUN = 12;
/** The fewest letters that may match inside a name, or begin the name of a place in a sentence. */
const MIN_LETTERS = 3;

/** The councils, regions and places with a name, or a word in a name, that begins with the words; best first. */
export function completions(words: readonly string[], { places }: Lexicon): Completion[] {
  const wanted = words.join(' ');
  const scored = places.names.flatMap(({ key, place }) => {
    const score = scoreOf(key, wanted, place.kind);
    return score > 0 ? [{ place, score }] : [];
  });
  const isSmall = ({ place }: (typeof scored)[number]) => place.kind === 'place';
  const kept = [...scored.filter((one) => !isSmall(one)), ...scored.filter(isSmall).slice(0, MAX_SMALL)];
  const best = new Map<string, Completion>();
  for (const { place, score } of kept)
    for (const document of place.documents) {
      const key = `${document.to} ${document.label}`;
      if (score > (best.get(key)?.score ?? 0)) best.set(key, { document, score });
    }
  return [...best.values()].toSorted((a, b) => b.score - a.score);
}

/** The score of a name that begins with `wanted`, or has a word that does; 0 where neither is so. */
function scoreOf(key: string, wanted: string, kind: Place['kind']): number {
  const begins = key.startsWith(wanted);
  const at = begins ? 0 : wanted.length < MIN_LETTERS ? -1 : key.indexOf(` ${wanted}`) + 1;
  if (!wanted || at < 0 || (at === 0 && !begins)) return 0;
  const next = key[at + wanted.length];
  const whole = kind !== 'place' && (next === undefined || next === ' ') ? WHOLE : 0;
  const council = begins && kind !== 'place' && wanted.length > MIN_LETTERS ? COUNCIL_BEGUN : 0;
  return SCORES[kind] + whole + council - (begins ? 0 : WITHIN);
}

/**
 * Whether one word may be the beginning of the name of a place: a common or short word only after a word such as "in".
 */
const mayBegin = (words: readonly string[], said: string, { common }: Lexicon): boolean =>
  BEFORE_PLACES.has(words.at(-2) ?? '') || (said.length > MIN_LETTERS && !common.has(said));

/**
 * The parts of the query with its last words read as the beginning of the name of a place ("fdac in tower ham").
 * Undefined where no name begins with them, or where a place is named already.
 */
export function withPlaceCompleted(
  words: readonly string[],
  parts: readonly Part[],
  lexicon: Lexicon,
): Part[] | undefined {
  if (parts.some(({ is }) => is === 'place')) return undefined;
  for (let length = Math.min(4, words.length - 1); length > 0; length -= 1) {
    const said = words.slice(-length).join(' ');
    const over = parts.slice(-length);
    const covers = over.map((part) => part.said).join(' ') === said && over.every(({ is }) => is === 'word');
    if (!covers || said.length < MIN_LETTERS || (length === 1 && !mayBegin(words, said, lexicon))) continue;
    const matches = lexicon.places.names.filter(({ key }) => key.startsWith(said)).map(({ place }) => place);
    const councils = matches.filter(({ kind }) => kind !== 'place');
    const places = councils.length ? councils : matches;
    if (places.length) return [...parts.slice(0, -length), { is: 'place', said, places: [...new Set(places)] }];
  }
  return undefined;
}
