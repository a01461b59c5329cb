import { type Path, problemAt } from '../document.ts';
import type { WordingEntry } from '../schema/reference.ts';
import { isAddressField } from './addresses.ts';
import { type Rule, ruleOfEach } from './rule.ts';

export const wording: Rule = {
  id: 'wording',
  says: 'The directory speaks of people as data/vocabulary/wording.yaml asks.',
  check(tree) {
    const rule = known.get(tree.directory.wording) ?? against(tree.directory.wording);
    known.set(tree.directory.wording, rule);
    return rule.check(tree);
  },
};

/** The rule made from each list of words, kept so that each text is checked only once for each list. */
const known = new WeakMap<readonly WordingEntry[], Rule>();

function against(entries: readonly WordingEntry[]): Rule {
  const words = entries.map((entry) => ({ ...entry, form: formOf(entry.word) }));
  // All words in one expression, because few texts match any.
  const any = new RegExp(words.map(({ form }) => form.source).join('|') || '(?!)', 'i');
  return ruleOfEach('wording', wording.says, function* (document) {
    if (LISTS_OF_WORDS.includes(document.file)) return;
    for (const { text, path } of document.strings) {
      if (!any.test(text) || isAddressField(path) || isQuoted(path)) continue;
      for (const { word, why, instead, except, form } of words) {
        const rest = (except ?? []).reduce((left, name) => left.replaceAll(name, ''), text);
        if (form.test(rest))
          yield problemAt(document, path, 'wording', `The text says "${word}". ${why}. Write instead: ${instead}.`);
      }
    }
  });
}

/** Lists of what people say and type, which may contain words that we avoid so that the search can find them. */
const LISTS_OF_WORDS = ['wording', 'search-words', 'crisis-words'].map((name) => `vocabulary/${name}.yaml`);

/** Titles of other people's pages are kept as published. */
const isQuoted = (path: Path): boolean => path.at(-1) === 'title';

/** An abbreviation in capitals matches exactly; a lower-case word matches in any case, with its endings. */
function formOf(word: string): RegExp {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return word === word.toUpperCase()
    ? new RegExp(`\\b${escaped}s?\\b`)
    : new RegExp(`\\b${escaped}(?:s|ed|ies|y)?\\b`, 'i');
}
