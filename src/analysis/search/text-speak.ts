/** Figures and signs that people type instead of letters, to avoid a filter or in haste. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' },
  ...{ '!': 'i', '|': 'i', '@': 'a', $: 's', '*': '' },
};
const toLetters = (signs: string): string => signs.replaceAll(/./gu, (sign) => LETTERS[sign] ?? sign);

/**
 * Replaces signs that stand for letters inside words ("su!cide"), and the emoji for SOS, by letters. Call it before
 * signs are removed from the text.
 */
export const withLettersForSigns = (text: string): string =>
  text.replaceAll('🆘', ' sos ').replaceAll(/(?<=\p{L})[!|@$*](?=\p{L})/gu, toLetters);

/** Joins the words into one where all are single letters: "h e l p". */
export const withLettersJoined = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.every((word) => [...word].length === 1) ? [words.join('')] : words;

/**
 * The words that a word in texting style may stand for: "dnt" for "dont", "d1e" for "die", "heeelp" for "help".
 *
 * @param spellings the intended word for each texted spelling
 */
export const wordsForTextSpeak = (typed: string, spellings: ReadonlyMap<string, string>): string[] => [
  ...new Set([spellings.get(typed) ?? typed, typed.replaceAll(/(\p{L})\1{2,}/gu, '$1'), lettered(typed)]),
];

const lettered = (typed: string): string => (/\p{L}/u.test(typed) ? toLetters(typed) : typed);
