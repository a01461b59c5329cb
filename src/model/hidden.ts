/**
 * Characters that nobody sees or that turn the direction of the text: controls other than tab and line ends, soft
 * hyphens, zero-width and direction marks, byte-order marks, blank letters of Hangul and Braille, tags.
 */
export const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u115F\u1160\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\u2800\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|[\u{E0000}-\u{E007F}]/u;

const UNPRINTABLE = new RegExp(`[\\n\\r\\t]|${HIDDEN.source}`, 'gu');

/** `U+200B`: how a character is named in writing. */
export const nameOfCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text as one line of a log: nothing in it can begin a line, move the cursor or hide. */
export const printable = (text: string): string =>
  text.replaceAll(UNPRINTABLE, (found) => SHORT[found] ?? `\\u{${nameOfCharacter(found).slice(2)}}`);
