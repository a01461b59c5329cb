import type { SearchDocument } from '../search/document.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { phrasesIn } from '../search/phrases.ts';
import type { Groups } from './groups.ts';

/** The texts of a document: its names, its other fields, and its summary. */
type Texts = { names: readonly string[]; rest: readonly (string | undefined)[]; summary: string };

/**
 * The words and the concepts that a document is found by: each word once, and the concepts that its fields name beside
 * those that its texts speak of. What a summary says of whom it is for does not count: it may say whom it is not for.
 */
export function wordsFor(
  { groups, phrases }: Groups,
  { names, rest, summary }: Texts,
  terms: readonly number[],
): Pick<SearchDocument, 'text' | 'summary' | 'concepts'> {
  const conceptsIn = (texts: readonly (string | undefined)[]) =>
    texts.flatMap((text) => phrasesIn(phrases, wordsOf(fold(text ?? ''))));
  const named = conceptsIn(names);
  const spoken = conceptsIn([...rest, summary]).filter((group) => !groups[group]?.strict);
  const text = unique(rest.map((one) => fold(one ?? '')).join(' '));
  return {
    text: text.join(' '),
    summary: unique(fold(summary))
      .filter((word) => !text.includes(word))
      .join(' '),
    concepts: [...new Set([...terms, ...named, ...spoken])].filter((group) => group >= 0).toSorted((a, b) => a - b),
  };
}

const unique = (folded: string): string[] => [...new Set(folded.split(' '))].filter((word) => word.length > 2);
