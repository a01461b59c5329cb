import { fold, wordsOf } from './fold.ts';
import { type Outcome, sectionsOf } from './outcome.ts';

/**
 * The outcome with misspelt words corrected to the nearest known ones, as a question: no result is preselected.
 * Undefined where no reading meets the whole query.
 *
 * @param words the words of the query
 * @param nearest returns the known words nearest to an unknown one, and none for a word that is spelt correctly
 * @param outcomeOf returns the outcome of a reading
 */
export function outcomeOfCorrected(
  words: readonly string[],
  nearest: (word: string) => readonly string[],
  outcomeOf: (words: readonly string[]) => Outcome,
): Outcome | undefined {
  const near = words.map((word) => nearest(word));
  if (near.every((others) => !others.length)) return undefined;
  // Two corrections may match some name by chance, so with several the outcome has to be certain.
  const changed = near.filter((others) => others.length).length;
  const most = Math.max(...near.map((others) => others.length));
  const readings = Array.from({ length: most }, (_, turn) =>
    words.map((word, at) => near[at]?.[turn] ?? near[at]?.[0] ?? word),
  );
  const found = readings
    .map((reading) => ({ reading, outcome: outcomeOf(reading) }))
    .filter(({ outcome }) => outcome.full && (changed === 1 || outcome.certain));
  const [first] = found;
  if (!first) return undefined;
  const tops = found.flatMap(({ outcome }) => outcome.sections[0]?.documents[0] ?? []);
  const rest = found.flatMap(({ outcome }) => outcome.sections.flatMap(({ documents }) => documents));
  return {
    sections: sectionsOf([...tops, ...rest]),
    full: true,
    certain: false,
    question: questionOf(first.reading, words, first.outcome),
    said: first.outcome.said,
  };
}

/** "Did you mean Harrow, London?" for one page; for a sentence, the words as they were read. */
function questionOf(reading: readonly string[], words: readonly string[], { sections }: Outcome): string {
  const [top] = sections[0]?.documents ?? [];
  const isName = wordsOf(reading.join(' ')).join(' ') === wordsOf(fold(top?.label ?? '')).join(' ');
  if (words.length > 1 && !isName) return `Did you mean “${reading.join(' ')}”?`;
  const where = top?.kind === 'council' || top?.kind === 'place' ? `, ${top.under.replace(/^in /, '')}` : '';
  return `Did you mean ${top?.label}${where}?`;
}
