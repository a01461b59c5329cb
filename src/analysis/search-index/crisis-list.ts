import type { Directory } from '../../model/directory.ts';
import { FIRST_HELP } from '../../model/schema/first-help.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import { packWords } from '../search/common-words.ts';
import type { CrisisLine, CrisisList } from '../search/crisis.ts';
import { fold } from '../search/fold.ts';
import { phraseTree } from '../search/phrase-tree.ts';
import { isTypingErrorOf } from '../search/typing-error.ts';

/**
 * The list of words of crisis in the form that the page needs. Lines without a telephone number are left out.
 *
 * @param ordinary English words: those spelt like a word of crisis are sent to the page, so that they are not read as
 *   one
 */
export function crisisListOf(
  { crisisWords, helpNow }: Pick<Directory, 'crisisWords' | 'helpNow'>,
  ordinary: readonly string[],
): CrisisList {
  const { sets = {}, spellings = {}, 'passed-over': passedOver = [], 'other-senses': otherSenses = [] } = crisisWords;
  const groups = crisisWords.groups.map(({ words, language, 'also-line': also }) => ({
    words: withoutSaid(words.map(foldPhrase), sets),
    ...(language && { welsh: true as const }),
    ...(also && { line: lineOf(helpNow.find(({ name }) => name === also))[0] }),
  }));
  const alone = groups.flatMap(({ words }) => words.filter((word) => word.length > 4 && !word.includes(' ')));
  const own = new Set(alone);
  return {
    lines: FIRST_HELP.flatMap((first) => helpNow.filter((line) => line.first === first)).flatMap(lineOf),
    groups,
    sets,
    passedOver,
    spellings: byWhatIsTyped(spellings),
    otherSenses,
    ordinary: packWords(
      ordinary.filter((word) => word.length > 3 && !own.has(word) && alone.some((one) => isTypingErrorOf(word, one))),
    ),
  };
}

/** A word of at least this length is recognised alone as surely as in a phrase. */
const SURE_ALONE = 5;

/** Removes phrases that contain a shorter one of the list: "suicidal thoughts" contains "suicidal". */
function withoutSaid(phrases: readonly string[], sets: CrisisList['sets']): string[] {
  const tree = phraseTree(
    phrases.map((phrase) => [phrase, phrase] as const),
    sets,
    [],
  );
  return phrases.filter((phrase) => {
    const words = phrase.split(' ');
    const readings = words.map((word) => [{ word, alone: true }]);
    const isSaid = ({ value }: { value: string }) =>
      value !== phrase && (value.includes(' ') || value.length >= SURE_ALONE);
    return !tree.in(words, readings).some(isSaid);
  });
}

/** Inverts a list of spellings: the intended word by each spelling. */
export const byWhatIsTyped = (spellings: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(spellings).flatMap(([word, others]) => others.map((typed) => [typed, word])));

/** Folds a phrase, but keeps names of sets in it, which are in capitals. */
const foldPhrase = (phrase: string): string =>
  phrase
    .split(' ')
    .map((word) => (/^[A-Z]{2,}$/.test(word) ? word : fold(word)))
    .join(' ');

function lineOf(line: HelpLine | undefined): CrisisLine[] {
  if (!line?.phone) return [];
  const { name, phone, welsh, hours, nations } = line;
  const [nation, other] = nations;
  return [{ name, phone, ...(welsh && { welsh }), ...(hours && { hours }), ...(nation && !other && { nation }) }];
}
