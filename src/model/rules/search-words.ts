import { problemAt, type YamlDocument } from '../document.ts';
import { fold } from '../fold.ts';
import type { Problem } from '../problem.ts';
import type { CrisisWords, SearchWords } from '../schema/reference.ts';
import { ruleOfEach } from './rule.ts';

type Groups = SearchWords['groups'] | CrisisWords['groups'];

/** A word in two groups would mean the same as all words of both; an ignored word is not searched for in any group. */
export const searchWordsOnce = ruleOfEach(
  'search-word',
  'A search word is written as it is looked for, stands in one group, and is not among the ignored ones; a spelling stands for one word.',
  function* (document) {
    if (document.data === undefined) return;
    if (document.file === 'vocabulary/search-words.yaml') {
      const { groups, ignored, 'by-ear': byEar = {} } = document.data as SearchWords;
      yield* inGroups(document, groups, new Map(ignored.map((word) => [fold(word), 'the ignored words'])));
      yield* inSpellings(document, 'by-ear', byEar);
    }
    // A crisis word may be in two groups, because they are answered alike, unless one of them has a helpline of its
    // own.
    if (document.file === 'vocabulary/crisis-words.yaml') yield* ofCrisis(document, document.data as CrisisWords);
  },
);

function* ofCrisis(document: YamlDocument, { groups, sets = {}, spellings = {} }: CrisisWords): Generator<Problem> {
  yield* inGroups(document, groups, new Map(), new Set(Object.keys(sets)));
  yield* inSpellings(document, 'spellings', spellings);
  for (const [set, words] of Object.entries(sets))
    for (const [index, word] of words.entries()) {
      const says = formProblem(word);
      if (says) yield problemAt(document, ['sets', set, index], 'search-word', says);
    }
}

/** A spelling can stand for one word only: of two, the search would know the last. */
function* inSpellings(
  document: YamlDocument,
  key: string,
  spellings: Readonly<Record<string, readonly string[]>>,
): Generator<Problem> {
  const first = new Map<string, string>();
  for (const [word, others] of Object.entries(spellings))
    for (const [index, typed] of others.entries()) {
      const before = first.get(typed);
      const says =
        typed === word
          ? `"${typed}" is the word itself. Take it out.`
          : before && before !== word
            ? `"${typed}" is a spelling of "${before}" already. Take it out of one of the two.`
            : formProblem(typed);
      if (says) yield problemAt(document, [key, word, index], 'search-word', says);
      first.set(typed, word);
    }
}

/** @param sets the names of sets of words, which may be used within a phrase */
function* inGroups(
  document: YamlDocument,
  groups: Groups,
  first: Map<string, string>,
  sets: ReadonlySet<string> = new Set(),
): Generator<Problem> {
  for (const [group, { words, ...about }] of groups.entries()) {
    const line = 'also-line' in about ? about['also-line'] : undefined;
    const here = 'about' in about ? `a group that calls for ${line ?? 'no line of its own'}` : `group ${group + 1}`;
    for (const [index, word] of words.entries()) {
      const problem = (says: string) => problemAt(document, ['groups', group, 'words', index], 'search-word', says);
      const folded = fold(word);
      const before = first.get(folded);
      if (before && before !== here)
        yield problem(`"${word}" stands in ${before} already. Take it out of one of the two, or join the two groups.`);
      else {
        const says = formProblem(word, withoutSets(word, sets));
        if (says) yield problem(says);
      }
      if (!before) first.set(folded, here);
    }
  }
}

/** What is wrong with the form of a word; undefined where it is written as it is looked for. */
function formProblem(word: string, plain = word): string | undefined {
  if (AS_LOOKED_FOR.test(plain)) return undefined;
  const folded = fold(word);
  return folded
    ? `"${word}" is looked for as "${folded}". Write it so: lower case, without signs.`
    : `"${word}" holds no letter and no figure. Take it out.`;
}

/** A phrase with each set replaced by a plain word. */
const withoutSets = (phrase: string, sets: ReadonlySet<string>): string =>
  phrase
    .split(' ')
    .map((word) => (sets.has(word) ? 'set' : word))
    .join(' ');

/**
 * Words without signs, in lower case where the script has one. Accents are allowed, because the search removes them
 * from both sides.
 */
const AS_LOOKED_FOR = /^[\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+(?: [\p{Ll}\p{Lm}\p{Lo}\p{M}\p{N}]+)*$/u;
