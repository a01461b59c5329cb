import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { type Outcome, sectionsOf } from './outcome.ts';
import { phraseAt, phrasesOf } from './phrases.ts';

/** Places that the directory does not cover, by the country that they are in, with what is said of them. */
export type Beyond = { country: string; names: string[]; says: string };

/** Makes a function that says where a place is that the words name and that is not covered; undefined where there is none. */
export function makeBeyond(
  all: readonly Beyond[],
): (words: readonly string[]) => { country: string; said: string } | undefined {
  const phrases = phrasesOf(
    all.flatMap(({ country, names, says }) =>
      names.map((name) => [fold(name), { country, said: `${name} ${says}` }] as const),
    ),
  );
  return (words) => {
    for (const at of words.keys()) {
      const place = phraseAt(phrases, words, at)?.values[0];
      if (place) return place;
    }
    return undefined;
  };
}

/** What is recorded of a country that is not covered: only services of no authority here that name it. */
export function outside({ sections }: Outcome, { country, said }: { country: string; said: string }): Outcome {
  const names = ({ label, text = '', summary = '' }: SearchDocument) => fold(`${label} ${text} ${summary}`);
  const services = sections
    .flatMap(({ documents }) => documents)
    .filter((one) => one.kind === 'service' && !one.areas?.length && names(one).includes(fold(country)));
  return { sections: sectionsOf(services), full: true, certain: false, said };
}
