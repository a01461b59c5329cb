import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { type Outcome, sectionsOf } from './outcome.ts';
import { phraseAt, phrasesOf } from './phrases.ts';

/** Places that the directory does not cover, by the country that they are in. */
export type Beyond = { country: string; names: string[] };

const OWN_LAW = 'has its own law and services. This directory covers England and Wales.';

/** Makes a function that says where a place is that the words name and that is not covered; undefined where there is none. */
export function makeBeyond(
  all: readonly Beyond[],
): (words: readonly string[]) => { country: string; said: string } | undefined {
  const phrases = phrasesOf(
    all.flatMap(({ country, names }) => names.map((name) => [fold(name), { country, name }] as const)),
  );
  return (words) => {
    for (const at of words.keys()) {
      const place = phraseAt(phrases, words, at)?.values[0];
      if (!place) continue;
      const isCountry = fold(place.country).endsWith(fold(place.name));
      const said = isCountry ? `${place.name} ${OWN_LAW}` : `${place.name} is in ${place.country}, which ${OWN_LAW}`;
      return { country: place.country, said };
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
