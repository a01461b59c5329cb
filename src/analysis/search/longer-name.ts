import type { SearchDocument } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { type Outcome, sectionsOf } from './outcome.ts';
import type { Part } from './part.ts';

/** Little words that may continue the name of a place, as "on" does in "Stoke on Trent". */
const BEGINS_MORE = new Set(['upon', 'under', 'on', 'le', 'next', 'super', 'sub', 'cum']);

/**
 * The places with a name that begins with a place of the query and the next word, where that word was not recognised:
 * "bury st eds" may be Bury St Edmunds and not Bury.
 */
export function longerNames(
  words: readonly string[],
  parts: readonly Part[],
  { places, ignored }: Lexicon,
): readonly SearchDocument[] {
  const typed = ` ${words.join(' ')} `;
  return parts.flatMap((part) => {
    if (part.is !== 'place') return [];
    const [, next = ''] = /^(\S+) /.exec(typed.split(` ${part.said} `)[1] ?? '') ?? [];
    const isRead = parts.some((other) => other.is !== 'word' && other !== part && other.said.split(' ').includes(next));
    if (!next || isRead || (ignored.has(next) && !BEGINS_MORE.has(next))) return [];
    const prefix = `${part.said} ${next}`;
    return places.names.filter(({ key }) => key.startsWith(prefix)).flatMap(({ place }) => place.documents);
  });
}

/** Puts the places with longer names first, and asks the reader which place was meant. */
export function withLonger(outcome: Outcome, longer: readonly SearchDocument[]): Outcome {
  const [first] = longer;
  const isOne = new Set(longer.map(({ to }) => to)).size === 1;
  const question = isOne ? `Did you mean ${first?.label}, ${first?.under}?` : 'Which place?';
  const sections = sectionsOf([...longer, ...outcome.sections.flatMap(({ documents }) => documents)]);
  return { ...outcome, sections, certain: false, question };
}
