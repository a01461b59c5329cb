import type { PlaceElsewhere } from './document.ts';
import { fold } from './fold.ts';
import { phrasesIn, phrasesOf } from './phrases.ts';

/**
 * Makes a function that looks for the name of a place outside the area covered. It returns a sentence on where the
 * place is, or undefined where the words name none.
 */
export function elsewhereFinder(places: readonly PlaceElsewhere[]): (words: readonly string[]) => string | undefined {
  const phrases = phrasesOf(
    places.flatMap(({ names, says }) => names.map((name) => [fold(name), `${name} ${says}`] as const)),
  );
  return (words) => phrasesIn(phrases, words)[0];
}
