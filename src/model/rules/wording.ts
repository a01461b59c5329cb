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

/** The rule with the words of each list, so that a text is looked at once for each. */
const known = new WeakMap<readonly WordingEntry[], Rule>();

function against(entries: readonly WordingEntry[]): Rule {
  const words = entries.map((entry) => ({ ...entry, form: formOf(entry.word) }));
  // One look for all words: few texts hold any.
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
