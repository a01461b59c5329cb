/** Figures and signs that are put in the place of letters, to pass a filter or in haste. */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' },
  ...{ '!': 'i', '|': 'i', '@': 'a', $: 's', '*': '' },
};
const toLetters = (signs: string): string => signs.replaceAll(/./gu, (sign) => LETTERS[sign] ?? sign);

/**
 * A text with the signs that stand for letters within its words, and the sign for SOS, written in letters: "su!cide". To be
 * done before signs are taken out of it.
 */
export const withLettersForSigns = (text: string): string =>
  text.replaceAll('🆘', ' sos ').replaceAll(/(?<=\p{L})[!|@$*](?=\p{L})/gu, toLetters);

/** Letters that stand apart are one word: "h e l p". */
export const withLettersJoined = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.every((word) => [...word].length === 1) ? [words.join('')] : words;

/**
 * The words that one which is written as people text may stand for: "dnt" for "dont", "d1e" for "die", "heeelp" for "help".
 *
 * @param spellings the word that is meant, by what people write for it
 */
export const asTexted = (typed: string, spellings: ReadonlyMap<string, string>): string[] => [
  ...new Set([spellings.get(typed) ?? typed, typed.replaceAll(/(\p{L})\1{2,}/gu, '$1'), lettered(typed)]),
];

const lettered = (typed: string): string => (/\p{L}/u.test(typed) ? toLetters(typed) : typed);
