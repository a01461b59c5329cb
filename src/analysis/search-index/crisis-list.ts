import type { Directory } from '../../model/directory.ts';
import { FIRST_HELP } from '../../model/schema/first-help.ts';
import type { HelpLine } from '../../model/schema/help-line.ts';
import { packWords } from '../search/common-words.ts';
import type { CrisisLine, CrisisList } from '../search/crisis.ts';
import { fold } from '../search/fold.ts';
import { phraseTree } from '../search/phrase-tree.ts';
import { isTypingErrorOf } from '../search/typing-error.ts';

/**
 * The list as the page needs it. A line without a number to ring is left out.
 *
 * @param ordinary words of English: those near a word of crisis are sent, so that they are not taken for it
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

/** A word of so many letters is found alone as surely as within a phrase. */
const SURE_ALONE = 5;

/** The phrases without those that a shorter one says already: "suicidal thoughts" has "suicidal" in it. */
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

/** The words by what people write for them. */
export const byWhatIsTyped = (spellings: Readonly<Record<string, readonly string[]>>): Record<string, string> =>
  Object.fromEntries(Object.entries(spellings).flatMap(([word, others]) => others.map((typed) => [typed, word])));

/** A phrase folded, the names of sets in it left as they stand. */
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
