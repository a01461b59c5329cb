import { type Completion, completions } from './complete.ts';
import type { SearchDocument } from './document.ts';
import type { Lexicon } from './lexicon.ts';
import { nameKey } from './names.ts';
import { foundInWords, NOTHING, type Outcome, sectionsOf } from './outcome.ts';
import { type Entry, needed, type Ranked, rank } from './rank.ts';
import type { Part } from './understand.ts';

/** Added to the list of all services of a term, where nothing else was asked for, so that it comes before the services. */
const LIST = 3;
/** Added where the name begins with all that was typed. */
const BEGUN = 5;
/** Scores this near are alike: neither can be taken for what was meant. */
const ALIKE = 0.3;
/** A name that is only begun is taken for meant from so much of it on. */
const MOST_OF_NAME = 2 / 3;

/** What a query that names no place came to: what meets all of it, and the names that it begins. */
export function anywhere(
  entries: readonly Entry[],
  parts: readonly Part[],
  words: readonly string[],
  lexicon: Lexicon,
): Outcome {
  const all = needed(parts).length
    ? parts
    : parts.map((part) => (part.is === 'word' ? { ...part, soft: false } : part));
  const wanted = needed(all);
  const ranked = rank(entries, all).filter(isNoArea);
  const kept = words.filter((word) => !lexicon.ignored.has(word));
  const begun = completions(kept.length ? kept : words, lexicon);
  const full: Completion[] = ranked
    .filter(({ met }) => wanted.length > 0 && met === wanted.length)
    .map(({ document, score }) => ({ document, score: score + bonusOf(document, wanted, words.join(' ')) }));
  const found = [...full, ...begun].toSorted((a, b) => b.score - a.score);
  const [first, second] = found;
  if (first)
    return {
      sections: sectionsOf(found.map(({ document }) => document)),
      full: true,
      certain:
        (!second || second.score < first.score - ALIKE || second.document.to === first.document.to) &&
        (!begun.includes(first) || words.join(' ').length >= MOST_OF_NAME * first.document.label.length),
      said: foundInWords(new Set(found.map(({ document }) => document)).size),
    };
  // Words are met by chance: what meets only some of them meets nothing. A term or a name that was recognised counts.
  const recognised = rank(
    entries,
    wanted.filter(({ is }) => is !== 'word'),
  ).filter(isNoArea);
  const partly = recognised.filter(({ met }) => met > 0 && met === recognised[0]?.met).map(({ document }) => document);
  if (!partly.length) return NOTHING;
  return {
    sections: sectionsOf(partly),
    full: false,
    certain: false,
    said: `Nothing meets all of “${words.join(' ')}”. ${partly.length === 1 ? 'This meets' : `These ${partly.length} meet`} part of it.`,
  };
}

/** The names that begin with all that was typed, as "tower h" begins Tower Hamlets; undefined where none does. */
export function begunBy(words: readonly string[], lexicon: Lexicon): Outcome | undefined {
  const typed = words.join(' ');
  const documents = completions(words, lexicon)
    .map(({ document }) => document)
    .filter(({ label }) => nameKey(label).startsWith(typed));
  if (!documents.length) return undefined;
  const number = new Set(documents.map(({ to }) => to)).size;
  return { sections: sectionsOf(documents), full: true, certain: number === 1, said: foundInWords(documents.length) };
}

function bonusOf({ kind, label }: SearchDocument, [first, second]: readonly Part[], typed: string): number {
  const isList = kind === 'list' && first?.is === 'concept' && !second;
  return (isList ? LIST : 0) + (typed.includes(' ') && nameKey(label).startsWith(typed) ? BEGUN : 0);
}

/** Councils and regions are found by their names, which the gazetteer knows. */
const isNoArea = ({ document: { kind } }: Ranked): boolean => kind !== 'council' && kind !== 'region';
