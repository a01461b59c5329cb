import type { Beyond } from './document.ts';
import { fold } from './fold.ts';
import { phrasesIn, phrasesOf } from './phrases.ts';

/** Makes a function that says where a place is that the words name and that is not covered; undefined where there is none. */
export function makeBeyond(all: readonly Beyond[]): (words: readonly string[]) => string | undefined {
  const phrases = phrasesOf(
    all.flatMap(({ names, says }) => names.map((name) => [fold(name), `${name} ${says}`] as const)),
  );
  return (words) => phrasesIn(phrases, words)[0];
}
