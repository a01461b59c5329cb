import { type Completion, completions } from './complete.ts';
import type { SearchDocument } from './document.ts';
import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { nameKey } from './names.ts';
import { foundInWords, NOTHING, type Outcome, sectionsOf } from './outcome.ts';
import type { Part } from './part.ts';
import { type Entry, hasWhole, needed, type Ranked, rank } from './rank.ts';

/**
 * Added to the score of the list of all services with a term, where nothing else was asked for, so that it comes before
 * the services.
 */
const LIST = 3;
/** Added to the score where the name begins with everything that was typed. */
const BEGUN = 5;
/** Scores that differ by no more than this are ties: neither document can be taken as the one meant. */
const ALIKE = 0.3;
/** The least share of a name that has to be typed for it to count as meant. */
const MIN_SHARE_OF_NAME = 2 / 3;
/** Words shorter than this, in a sentence, say too little to be required. */
const MIN_IN_SENTENCE = 4;

/** The outcome of a query that names no place: what meets all of it, and the names that begin with it. */
export function anywhere(
  entries: readonly Entry[],
  parts: readonly Part[],
  words: readonly string[],
  lexicon: Lexicon,
): Outcome {
  const isCommon = !needed(parts).length;
  const all = isCommon ? parts.map(hard) : parts;
  const wanted = needed(all);
  const kept = words.filter((word) => !lexicon.ignored.has(word));
  const prefixMatches = prefixMatchesIn(words, kept, lexicon);
  const full = rank(entries, all)
    .filter(isNoArea)
    .filter(({ met }) => wanted.length > 0 && met === wanted.length)
    .map(({ document, score }) => ({ document, score: score + bonusOf(document, wanted, words.join(' ')) }));
  const found = [...full, ...prefixMatches].toSorted((a, b) => b.score - a.score);
  const [first, second] = found;
  if (!first) return partly(entries, wanted, words);
  const isFirst = !second || second.score < first.score - ALIKE || second.document.to === first.document.to;
  const isMeant = prefixMatches.includes(first)
    ? isMostOfName(first.document, words, kept)
    : hasWords(entries, first.document, all, isCommon) &&
      (isRecognised(wanted) || isOwnName(first.document, words, lexicon));
  return {
    sections: sectionsOf(found.map(({ document }) => document)),
    full: true,
    certain: isFirst && isMeant,
    said: foundInWords(new Set(found.map(({ document }) => document)).size),
  };
}

/** Makes a common word required, for a query of nothing else. Figures and words of one or two letters stay optional. */
const hard = (part: Part): Part =>
  part.is === 'word' && part.word.length > 2 && !isFigure(part.word) ? { ...part, soft: false } : part;

/**
 * The names that begin with the words. In a sentence, common or short words are left out because they begin too many
 * names: "being hit" is not Hitchin.
 */
function prefixMatchesIn(words: readonly string[], kept: readonly string[], lexicon: Lexicon): Completion[] {
  if (!kept.length || kept.length === words.length) return completions(words, lexicon);
  const said = kept.join(' ');
  return said.length < MIN_IN_SENTENCE || kept.some((word) => lexicon.common.has(word))
    ? []
    : completions(kept, lexicon);
}

/** Whether enough of the name of a council or region was typed, and nothing else, that only it can be meant. */
const isMostOfName = ({ kind, label }: SearchDocument, words: readonly string[], kept: readonly string[]): boolean =>
  kind !== 'place' && kept.length === words.length && words.join(' ').length >= MIN_SHARE_OF_NAME * label.length;

/**
 * Whether a document has each longer word as a whole word: a required one in its names or fields, a common one in any
 * text. Where all words of the query are common, the names have to have them.
 */
function hasWords(entries: readonly Entry[], document: SearchDocument, all: readonly Part[], isCommon: boolean) {
  const texts = entries.find((entry) => entry.document === document)?.texts() ?? [];
  return all.every((part) => {
    if (part.is !== 'word' || isFigure(part.word) || part.word.length < MIN_IN_SENTENCE) return true;
    const where = part.soft ? texts : texts.slice(0, isCommon ? 2 : 3);
    return where.some((text) => hasWhole(text.words, part.word));
  });
}

const isRecognised = (wanted: readonly Part[]): boolean => wanted.some(({ is }) => is !== 'word');

/**
 * Whether the query contains more than half of the words of a name of the document, or begins the name: "child
 * protection" is not "data protection". True also where its fields have all the words.
 */
function isOwnName(
  { label, names = [], text = '' }: SearchDocument,
  words: readonly string[],
  { ignored }: Lexicon,
): boolean {
  const typed = words.join(' ');
  const isIgnored = (word: string) => ignored.has(word);
  const said = wordsOf(typed);
  const fields = wordsOf(text);
  if (said.every((word) => isIgnored(word) || fields.includes(word))) return true;
  return [label, ...names].map(nameKey).some((key) => {
    const own = wordsOf(key).filter((word) => !isIgnored(word));
    return own.filter((word) => said.includes(word)).length > own.length / 2 || (said[1] && key.startsWith(typed));
  });
}

const isFigure = (word: string): boolean => /^\d+$/.test(word);

/**
 * The outcome where nothing meets the whole query. Single words match by chance, so only recognised terms and names
 * count here.
 */
function partly(entries: readonly Entry[], wanted: readonly Part[], words: readonly string[]): Outcome {
  const recognised = wanted.filter(({ is }) => is !== 'word');
  const ranked = rank(entries, recognised).filter(isNoArea);
  const documents = ranked.filter(({ met }) => met > 0 && met === ranked[0]?.met).map(({ document }) => document);
  const [term] = recognised;
  if (!documents.length) return { ...NOTHING, said: term ? `No record mentions “${term.said}”.` : '' };
  const these = documents.length === 1 ? 'This meets' : `These ${documents.length} meet`;
  const said = `Nothing meets all of “${words.join(' ')}”. ${these} part of it.`;
  return { sections: sectionsOf(documents), full: false, certain: false, said };
}

/**
 * The outcome with the names that begin with everything typed, as "tower h" begins Tower Hamlets. Undefined where none
 * does.
 */
export function outcomeByPrefix(words: readonly string[], lexicon: Lexicon): Outcome | undefined {
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

/** True unless the document is a council or region, which are found by name through the gazetteer. */
const isNoArea = ({ document: { kind } }: Ranked): boolean => kind !== 'council' && kind !== 'region';
