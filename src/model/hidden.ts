/** By the properties that Unicode gives: controls, format characters, half letters, private use, not assigned, ignorable. */
const OF_NO_TEXT = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]`;

/** Separators of lines and paragraphs, the blank letter of Braille, and the sign for an object that was left out. */
const OTHERS = String.raw`[\u{2028}\u{2029}\u{2800}\u{FFFC}]`;

/** What makes one emoji of several characters, where it does not: the variation selector behind a pictograph, the joiner of two. */
const OUTSIDE_EMOJI = String.raw`(?<!\p{Extended_Pictographic})\u{FE0F}|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})\u{200D}|\u{200D}(?!\p{Extended_Pictographic})`;

/** Characters that nobody sees, that turn the direction of the text, or that stand for none at all. No tab and no line end. */
export const HIDDEN = new RegExp(
  String.raw`(?![\n\r\t]|\u{FE0F}|\u{200D})${OF_NO_TEXT}|${OTHERS}|${OUTSIDE_EMOJI}`,
  'u',
);

const UNPRINTABLE = new RegExp(`[\\n\\r\\t]|${HIDDEN.source}`, 'gu');

/** `U+200B`: how a character is named in writing. */
export const nameOfCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text as one line of a log: nothing in it can begin a line, move the cursor or hide. */
export const printable = (text: string): string =>
  text.replaceAll(UNPRINTABLE, (found) => SHORT[found] ?? `\\u{${nameOfCharacter(found).slice(2)}}`);

/** A text as part of a line of Markdown on GitHub: it makes no link, list, mark-up or mention. */
export const inMarkdown = (text: string): string =>
  printable(text)
    .replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replaceAll('@', '&#64;');
