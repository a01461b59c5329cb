import { type Path, problemAt } from '../document.ts';
import { isAddressField } from './addresses.ts';
import type { Rule } from './rule.ts';
import { textsOf } from './texts.ts';

export const wording: Rule = {
  id: 'wording',
  says: 'The directory speaks of people as data/vocabulary/wording.yaml asks.',
  *check({ documents, directory }) {
    const words = directory.wording.map((entry) => ({ ...entry, form: formOf(entry.word) }));
    // One look for all words: few texts hold any.
    const any = new RegExp(words.map(({ form }) => form.source).join('|') || '(?!)', 'i');
    for (const { document, text, path } of textsOf(documents)) {
      if (!any.test(text)) continue;
      if (LISTS_OF_WORDS.includes(document.file) || isAddressField(path) || isQuoted(path)) continue;
      for (const { word, why, instead, except, form } of words) {
        const rest = (except ?? []).reduce((left, name) => left.replaceAll(name, ''), text);
        if (form.test(rest))
          yield problemAt(document, path, 'wording', `The text says "${word}". ${why}. Write instead: ${instead}.`);
      }
    }
  },
};

/** What people say and type, which is not what we say: to be found by a word, it must stand there. */
const LISTS_OF_WORDS = ['wording', 'search-words', 'crisis-words'].map((name) => `vocabulary/${name}.yaml`);

/** Titles of other people's pages stand as they were published. */
const isQuoted = (path: Path): boolean => path.at(-1) === 'title';

/** An abbreviation in capitals is looked for as it is; a word in lower case in any case, with its endings. */
function formOf(word: string): RegExp {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return word === word.toUpperCase()
    ? new RegExp(`\\b${escaped}s?\\b`)
    : new RegExp(`\\b${escaped}(?:s|ed|ies|y)?\\b`, 'i');
}
