/**
 * Unicode categories of characters that show nothing: controls, format characters, surrogates, private use, unassigned,
 * ignorable.
 */
const OF_NO_TEXT = String.raw`[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]`;

/** Line and paragraph separators, the blank Braille pattern, and the object replacement character. */
const OTHERS = String.raw`[\u{2028}\u{2029}\u{2800}\u{FFFC}]`;

/**
 * The variation selector and the joiner that make one emoji of several characters, where they are not part of an emoji.
 */
const OUTSIDE_EMOJI = String.raw`(?<!\p{Extended_Pictographic})\u{FE0F}|(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\u{FE0F})\u{200D}|\u{200D}(?!\p{Extended_Pictographic})`;

/**
 * Characters that are invisible, change the direction of the text, or do not stand for a character. Tabs and line ends
 * are not included.
 */
export const HIDDEN = new RegExp(
  String.raw`(?![\n\r\t]|\u{FE0F}|\u{200D})${OF_NO_TEXT}|${OTHERS}|${OUTSIDE_EMOJI}`,
  'u',
);

const UNPRINTABLE = new RegExp(`[\\n\\r\\t]|${HIDDEN.source}`, 'gu');

/** The code point of a character, such as `U+200B`. */
export const nameOfCharacter = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const SHORT: Record<string, string> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Text that is safe in one line of a log: it cannot begin a line, move the cursor or hide anything. */
export const printable = (text: string): string =>
  text.replaceAll(UNPRINTABLE, (found) => SHORT[found] ?? `\\u{${nameOfCharacter(found).slice(2)}}`);

/** Text that is safe in a line of GitHub's Markdown: it makes no link, list, mark-up or mention. */
export const inMarkdown = (text: string): string =>
  printable(text)
    .replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
    .replaceAll('@', '&#64;');
