/** Signs and figures that are put in the place of letters, to pass a filter or in haste. */
const LETTERS: Readonly<Record<string, string>> = { '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't' };
const SIGNS: Readonly<Record<string, string>> = { '!': 'i', '|': 'i', '@': 'a', $: 's', '*': '' };

/**
 * A text with the signs that stand for letters within its words, and the sign for SOS, written in letters: "su!cide". To be
 * done before signs are taken out of it.
 */
export const withLettersForSigns = (text: string): string =>
  text.replaceAll('🆘', ' sos ').replaceAll(/(?<=\p{L})[!|@$*](?=\p{L})/gu, (sign) => SIGNS[sign] ?? sign);

/** Letters that stand apart are one word: "h e l p". */
export const withLettersJoined = (words: readonly string[]): readonly string[] =>
  words.length > 2 && words.every((word) => [...word].length === 1) ? [words.join('')] : words;

/**
 * Makes a function that gives the words that one which is written as people text may stand for: "dnt" for "dont", "d1e" for
 * "die", "heeelp" for "help".
 *
 * @param spellings what people write for a word, by the word
 */
export function asTexted(spellings: Readonly<Record<string, readonly string[]>>): (word: string) => string[] {
  const meant = Map.groupBy(
    Object.entries(spellings).flatMap(([word, others]) => others.map((typed) => ({ typed, word }))),
    ({ typed }) => typed,
  );
  return (typed) => {
    const words = (meant.get(typed) ?? []).map(({ word }) => word);
    const drawn = typed.replaceAll(/(\p{L})\1{2,}/gu, '$1');
    if (drawn !== typed) words.push(drawn);
    const isMixed = /\d/.test(typed) && /\p{L}/u.test(typed);
    return isMixed ? [...words, typed.replaceAll(/\d/g, (figure) => LETTERS[figure] ?? figure)] : words;
  };
}
