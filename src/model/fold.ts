/** Apostrophes of every kind, straight and curly, and the accents and letters that people type in their place. */
const APOSTROPHES = /['‘’‛′`´ʹʻʼʽʾʿˈ＇Ꞌꞌ՚]/g;

/**
 * A text as it is compared with others, anywhere in the project: without accents, apostrophes and what cannot be seen, in one
 * case, with "and" for "&", and with one space for all other signs. Empty where it holds no letter and no figure.
 */
export const fold = (text: string): string =>
  (PLAIN.test(text) ? text.replaceAll(/['`]/g, '') : inPlainLetters(text))
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Of ASCII alone, as most texts are: thousands of them are folded for a check, and for the index of a search. */
const PLAIN = /^[\x20-\x7E]*$/;

const inPlainLetters = (text: string): string =>
  text
    .replaceAll(APOSTROPHES, '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    // In upper case: ß and ſ have no other way to ss and s.
    .toUpperCase();
