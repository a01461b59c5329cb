/** Apostrophes of every kind, straight and curly, and the accents and letters that people type in their place. */
const APOSTROPHES = /['‘’‛′`´ʹʻʼʽʾʿˈ＇Ꞌꞌ՚]/g;

/**
 * A text as it is compared with others, anywhere in the project: without accents, apostrophes and what cannot be seen, in one
 * case, with "and" for "&", and with one space for all other signs. Empty where it holds no letter and no figure.
 */
export const fold = (text: string): string =>
  text
    .replaceAll(APOSTROPHES, '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll('&', ' and ')
    // Upper case first: ß and ſ have no other way to ss and s.
    .toUpperCase()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
