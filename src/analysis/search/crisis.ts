import { isTypingErrorOf } from './typing-error.ts';

/** A number to ring, or undefined nations where it serves both. `welsh` is the number on which Welsh is spoken. */
export type CrisisLine = { name: string; phone: string; welsh?: string | undefined; nation?: 'england' | 'wales' };

/** The words of data/vocabulary/crisis-words.yaml, folded, with the lines that answer them. */
export type CrisisList = {
  lines: CrisisLine[];
  groups: { words: string[]; welsh?: true | undefined; line?: CrisisLine | undefined }[];
};

/** Numbers to ring, shown above whatever else was found. */
export type CrisisHelp = { lines: CrisisLine[]; welsh: boolean };

/** What words of crisis call for: `words` are those of the query that belong to them. */
export type Crisis = { words: ReadonlySet<string>; welsh: boolean; line: CrisisLine | undefined };

/**
 * Makes a function that looks for words of crisis among the words of a query: whole words and phrases, typing errors
 * allowed. A word that is common or known as something else is never taken for a misspelt one.
 *
 * @param isRight whether a word is right as it stands
 * @param begins whether a word may be the beginning of a name that is still being typed
 */
export function makeCrisis(
  { groups }: CrisisList,
  isRight: (word: string) => boolean,
  begins: (word: string) => boolean,
) {
  const phrases = groups.flatMap((group) =>
    group.words.map((phrase) => ({ group, words: phrase.split(' '), joined: phrase.replaceAll(' ', '') })),
  );
  return (words: readonly string[]): Crisis | undefined => {
    const doubtful = new Set(words.filter((word) => !isRight(word)));
    const alone = new Set([...doubtful].filter((word) => !begins(word)));
    const found = phrases.flatMap((phrase) => {
      const at =
        placeOf(phrase.words, words, phrase.words.length > 1 ? doubtful : alone) ?? placeJoined(phrase.joined, words);
      return at ? [{ group: phrase.group, at }] : [];
    });
    if (!found.length) return undefined;
    return {
      words: new Set(found.flatMap(({ at: [from, to] }) => words.slice(from, to))),
      welsh: found.some(({ group }) => group.welsh),
      line: found.map(({ group }) => group.line).find(Boolean),
    };
  };
}

type Span = [from: number, to: number];

/** Where the words of a phrase follow each other among the words of a query, each as it is or with a typing error. */
function placeOf(phrase: readonly string[], words: readonly string[], doubtful: ReadonlySet<string>): Span | undefined {
  for (let from = 0; from + phrase.length <= words.length; from += 1)
    if (phrase.every((word, at) => isSame(words[from + at] ?? '', word, phrase.length > 1, doubtful)))
      return [from, from + phrase.length];
  return undefined;
}

/** Within a phrase its other words vouch for a short one; a word alone has to be long enough to be known. */
const isSame = (typed: string, word: string, inPhrase: boolean, doubtful: ReadonlySet<string>): boolean =>
  typed === word || (doubtful.has(typed) && word.length >= (inPhrase ? 3 : 5) && isTypingErrorOf(typed, word));

/** Shorter phrases could stand across two other words by chance. */
const LEAST_JOINED = 7;

/** Where a phrase stands with its spaces left out or put elsewhere: "killmyself", "kill my self". */
function placeJoined(joined: string, words: readonly string[]): Span | undefined {
  if (joined.length < LEAST_JOINED) return undefined;
  for (let from = 0; from < words.length; from += 1) {
    let text = '';
    for (let to = from; to < words.length && text.length < joined.length; to += 1) {
      text += words[to];
      if (text === joined) return [from, to + 1];
    }
  }
  return undefined;
}

/** The lines that answer: those of the nation where the query names one, and of both where it does not. */
export function helpFor({ lines }: CrisisList, crisis: Crisis, nation: 'england' | 'wales' | undefined): CrisisHelp {
  const where = nation ?? (crisis.welsh ? 'wales' : undefined);
  const own = lines.filter((line) => !line.nation || !where || line.nation === where);
  return { lines: crisis.line ? [...own, crisis.line] : own, welsh: crisis.welsh };
}
