import { type Completion, completions } from './complete.ts';
import type { SearchDocument } from './document.ts';
import { wordsOf } from './fold.ts';
import type { Lexicon } from './lexicon.ts';
import { nameKey } from './names.ts';
import { foundInWords, NOTHING, type Outcome, sectionsOf } from './outcome.ts';
import type { Part } from './part.ts';
import { type Entry, hasWhole, needed, type Ranked, rank } from './rank.ts';

/** Added to the list of all services of a term, where nothing else was asked for, so that it comes before the services. */
const LIST = 3;
/** Added where the name begins with all that was typed. */
const BEGUN = 5;
/** Scores this near are alike: neither can be taken for what was meant. */
const ALIKE = 0.3;
/** A name that is only begun is taken for meant from so much of it on. */
const MOST_OF_NAME = 2 / 3;
/** A shorter word among others says too little to be asked for. */
const LEAST_IN_SENTENCE = 4;

/** What a query that names no place came to: what meets all of it, and the names that it begins. */
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
  const begun = begunIn(words, kept, lexicon);
  const full = rank(entries, all)
    .filter(isNoArea)
    .filter(({ met }) => wanted.length > 0 && met === wanted.length)
    .map(({ document, score }) => ({ document, score: score + bonusOf(document, wanted, words.join(' ')) }));
  const found = [...full, ...begun].toSorted((a, b) => b.score - a.score);
  const [first, second] = found;
  if (!first) return partly(entries, wanted, words);
  const isFirst = !second || second.score < first.score - ALIKE || second.document.to === first.document.to;
  const isMeant = begun.includes(first)
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

/** Where nothing else was typed, a common word has to be met; a figure never. */
const hard = (part: Part): Part =>
  part.is === 'word' && part.word.length > 2 && !isFigure(part.word) ? { ...part, soft: false } : part;

/** The names that the words begin. Within a sentence a common or a short word begins too many: "being hit" is not Hitchin. */
function begunIn(words: readonly string[], kept: readonly string[], lexicon: Lexicon): Completion[] {
  if (!kept.length || kept.length === words.length) return completions(words, lexicon);
  const said = kept.join(' ');
  return said.length < LEAST_IN_SENTENCE || kept.some((word) => lexicon.common.has(word))
    ? []
    : completions(kept, lexicon);
}

/** Whether so much of the name of a council or region was typed, and nothing else, that it can only be meant. */
const isMostOfName = ({ kind, label }: SearchDocument, words: readonly string[], kept: readonly string[]): boolean =>
  kind !== 'place' && kept.length === words.length && words.join(' ').length >= MOST_OF_NAME * label.length;

/** Whether a document has each word whole, in its names or fields; common ones in its names where there are no others. */
function hasWords(entries: readonly Entry[], document: SearchDocument, all: readonly Part[], isCommon: boolean) {
  const texts = entries.find((entry) => entry.document === document)?.texts ?? [];
  return all.every((part) => {
    if (part.is !== 'word' || isFigure(part.word) || part.word.length < LEAST_IN_SENTENCE) return true;
    const where = part.soft ? texts : texts.slice(0, isCommon ? 2 : 3);
    return where.some((text) => hasWhole(text.words, part.word));
  });
}

const isRecognised = (wanted: readonly Part[]): boolean => wanted.some(({ is }) => is !== 'word');

/**
 * Whether the words are more than half of a name of the document, or begin it: "child protection" is not "data protection".
 * What is found by its fields has no name that could be compared.
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

/** Words are met by chance: what meets only some of them meets nothing. A term or a name that was recognised counts. */
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
