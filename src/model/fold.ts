/** Apostrophes of every kind, straight and curly, and the accents and letters that people type instead of one. */
const APOSTROPHES = /['‘’‛′`´ʹʻʼʽʾʿˈ＇Ꞌꞌ՚]/g;

/**
 * The form of a text that is used to compare texts, anywhere in the project: without accents, apostrophes and invisible
 * characters, in lower case, with "and" for "&", and with one space for all other signs. Empty where it has no letter
 * and no digit.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return SIMPLE.test(lower) ? lower : foldedByLetter(text);
}

/** Most names are a few words of plain letters. The search folds ten thousand when it opens. */
const SIMPLE = /^[a-z]+(?: [a-z]+)*$/;

const foldedByLetter = (text: string): string =>
  (PLAIN.test(text) ? text.replaceAll(/['`]/g, '') : inPlainLetters(text))
    .replaceAll('&', ' and ')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A fast path for ASCII texts, which most are: a check and the search index fold thousands of them. */
const PLAIN = /^[\x20-\x7E]*$/;

const inPlainLetters = (text: string): string =>
  text
    .replaceAll(APOSTROPHES, '')
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    // Upper case first, because only that turns ß into ss and ſ into s.
    .toUpperCase();
