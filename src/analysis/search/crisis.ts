import { unpackWords } from './common-words.ts';
import { type Match, phraseTree, type Reading } from './phrase-tree.ts';
import { wordsForTextSpeak } from './text-speak.ts';
import { isTypingErrorOf } from './typing-error.ts';

/**
 * A line to ring. `nation` is absent where it serves both nations, `welsh` is the number for speakers of Welsh, and
 * `hours` is in words and absent where not known.
 */
export type CrisisLine = {
  name: string;
  phone: string;
  welsh?: string | undefined;
  nation?: 'england' | 'wales';
  hours?: string | undefined;
};

/** The folded words of data/vocabulary/crisis-words.yaml, with the lines to show for them. */
export type CrisisList = {
  lines: CrisisLine[];
  groups: { words: string[]; welsh?: true | undefined; line?: CrisisLine | undefined }[];
  /** Interchangeable words, by the name of the set that stands for them in phrases. */
  sets: Record<string, string[]>;
  passedOver: string[];
  /** The intended word for each spelling that people use when they text. */
  spellings: Record<string, string>;
  /** Phrases in which words of crisis mean something else. */
  otherSenses: string[];
  /** Ordinary words that are spelt like a word of crisis and must not be read as one; packed by `packWords`. */
  ordinary: string;
};

/** Numbers to ring, shown above whatever else was found. */
export type CrisisHelp = { lines: CrisisLine[]; welsh: boolean };

/**
 * The words of crisis in a query: `words` are the words of the query that belong to them, and `lines` are shown after
 * the first lines.
 */
export type Crisis = { words: ReadonlySet<string>; welsh: boolean; lines: CrisisLine[] };

type Group = CrisisList['groups'][number];

/** Shorter words count as misspelt words of crisis only in a phrase, where the other words confirm them. */
const MIN_ALONE = 5;
const MIN_IN_PHRASE = 3;
/** Shorter phrases could appear by chance where two other words are joined. */
const MIN_JOINED = 7;
/** The most lines to add to the first ones. */
const MAX_ADDED = 2;

/**
 * Makes a function that looks for words of crisis in the words of a query: whole words and phrases, texted spellings,
 * and typing errors. A correctly spelt word is never read as a misspelt one, and a phrase with another sense ("harm
 * reduction") is not a word of crisis.
 *
 * @param isRight whether a word is known and spelt correctly
 * @param begins whether a word may be the beginning of a name that the reader is still typing
 */
export function makeCrisis(list: CrisisList, isRight: (word: string) => boolean, begins: (word: string) => boolean) {
  const { groups, sets, passedOver, spellings } = list;
  const phrases = groups.flatMap((group) => group.words.map((phrase) => [phrase, group] as const));
  const meant = phraseTree<Group>(phrases, sets, passedOver);
  const other = phraseTree(
    list.otherSenses.map((phrase) => [phrase, true] as const),
    sets,
    passedOver,
  );
  const meantBy = new Map(Object.entries(spellings));
  const ordinary = new Set([...unpackWords(list.ordinary), ...list.otherSenses]);
  const joined = new Map(phrases.map(([phrase, group]) => [phrase.replaceAll(' ', ''), group]));
  const vocabulary = [...meant.words];
  const near = new Map<string, string[]>();

  return (words: readonly string[]): Crisis | undefined => {
    const found = [...meant.in(words, words.map(readingsOf)), ...withOtherSpaces(words)];
    const others = found.length ? other.in(words, words.map(exactly)) : [];
    const kept = found.filter((one) => !others.some(({ from, to }) => from <= one.from && one.to <= to));
    if (!kept.length) return undefined;
    const lines = new Map(kept.flatMap(({ value: { line } }) => (line ? [[line.name, line] as const] : [])));
    return {
      words: new Set(kept.flatMap(({ from, to }) => words.slice(from, to))),
      welsh: kept.some(({ value }) => value.welsh),
      lines: [...lines.values()].slice(0, MAX_ADDED),
    };
  };

  function readingsOf(word: string): Reading[] {
    const exact = [...new Set([word, ...wordsForTextSpeak(word, meantBy)])].map((one) => ({
      word: one,
      alone: true,
    }));
    if (meant.words.has(word) || isRight(word) || ordinary.has(word)) return exact;
    const others = nearestTo(word);
    const alone = others.length > 0 && !begins(word);
    return [...exact, ...others.map((one) => ({ word: one, alone: alone && one.length >= MIN_ALONE }))];
  }

  function nearestTo(word: string): string[] {
    const before = near.get(word);
    if (before) return before;
    const found = vocabulary.filter((one) => one.length >= MIN_IN_PHRASE && isTypingErrorOf(word, one));
    near.set(word, found);
    return found;
  }

  /** Phrases whose spaces were left out or put elsewhere: "killmyself", "kill my self", "iwanttodie". */
  function withOtherSpaces(words: readonly string[]): Match<Group>[] {
    const found: Match<Group>[] = [];
    for (let from = 0; from < words.length; from += 1) {
      let text = '';
      for (let to = from; to < words.length && text.length < MAX_LENGTH_JOINED; to += 1) {
        text += words[to];
        const value = joined.get(text) ?? (to === from ? joined.get(text.replace(/^(?:im?|ive)/, '')) : undefined);
        if (value && text.length >= MIN_JOINED) found.push({ value, from, to: to + 1 });
      }
    }
    return found;
  }
}

const MAX_LENGTH_JOINED = 30;

const exactly = (word: string): Reading[] => [{ word, alone: true }];

/**
 * The lines to show: those of one nation where the query names it or uses Welsh words of crisis, otherwise those of
 * both.
 */
export function helpFor(list: CrisisList, crisis: Crisis, nation: 'england' | 'wales' | undefined): CrisisHelp {
  const where = nation ?? (crisis.welsh ? 'wales' : undefined);
  const all = [...list.lines, ...crisis.lines];
  return { lines: all.filter((line) => !line.nation || !where || line.nation === where), welsh: crisis.welsh };
}
