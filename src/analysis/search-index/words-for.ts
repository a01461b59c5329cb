import type { SearchDocument } from '../search/document.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { phrasesIn } from '../search/phrases.ts';
import type { Groups } from './groups.ts';

/** The texts of a document: its names, its fields that are found by every word, and its longer texts. */
type Texts = {
  names: readonly string[];
  fields?: readonly (string | undefined)[];
  texts: readonly (string | undefined)[];
};

/**
 * The words and the concepts that a document is found by: each word once, those of longer texts without the commonest, and
 * the concepts that its fields name beside those that its texts speak of. A strict one counts only in a field of its own or
 * a name: a text may say whom it is not for.
 */
export function wordsFor(
  { groups, phrases, common }: Groups,
  { names, fields = [], texts }: Texts,
  terms: readonly number[],
): Pick<SearchDocument, 'text' | 'summary' | 'concepts'> {
  const conceptsIn = (all: readonly (string | undefined)[]) =>
    all.flatMap((text) => phrasesIn(phrases, wordsOf(fold(text ?? ''))));
  const named = conceptsIn(names);
  const spoken = conceptsIn([...fields, ...texts]).filter((group) => !groups[group]?.strict);
  const text = unique(fields);
  const longer = unique(texts).filter((word) => word.length > 3 && !text.includes(word) && !common.has(word));
  return {
    ...(text.length && { text: text.join(' ') }),
    summary: longer.join(' '),
    concepts: [...new Set([...terms, ...named, ...spoken])].filter((group) => group >= 0).toSorted((a, b) => a - b),
  };
}

const unique = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts.flatMap((text) => fold(text ?? '').split(' ')))].filter((word) => word.length > 2);
