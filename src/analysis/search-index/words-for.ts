import type { SearchDocument } from '../search/document.ts';
import { fold, wordsOf } from '../search/fold.ts';
import { phrasesIn } from '../search/phrases.ts';
import type { Groups } from './groups.ts';

/** The texts of a document: its names, its fields, of which every word is indexed, and its longer texts. */
type Texts = {
  names: readonly string[];
  fields?: readonly (string | undefined)[];
  texts: readonly (string | undefined)[];
};

/**
 * The words and concepts by which a document is found. Each word is listed once, and common words of longer texts are
 * left out. The concepts are those of the given terms and those mentioned in the texts. A strict concept counts only as
 * a term or in a name, because a text may say whom the service is not for.
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
