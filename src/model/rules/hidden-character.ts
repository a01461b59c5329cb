import { problemAt, type YamlDocument } from '../document.ts';
import { HIDDEN, nameOfCharacter } from '../hidden.ts';
import type { Problem } from '../problem.ts';
import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';

export const hiddenCharacter = ruleOfEach(
  'hidden-character',
  'No character is invisible, unreadable or turns the direction of the text.',
  (document) => [firstIn(document) ?? []].flat(),
);

/** The first hidden character in the file's text; otherwise the first that an escape such as "\u200B" makes. */
function firstIn(document: YamlDocument): Problem | undefined {
  if (PLAIN.test(document.text) && document.strings.every(({ text }) => PLAIN.test(text))) return undefined;
  const offset = document.text.search(UNWANTED);
  const made = document.strings.find(({ text }) => UNWANTED.test(text));
  if (offset >= 0) {
    const problem = problemAtOffset(document, offset, 'hidden-character', say(document.text, offset));
    return made ? { ...problem, path: made.path } : problem;
  }
  return made && problemAt(document, made.path, 'hidden-character', say(made.text, made.text.search(UNWANTED)));
}

/** A text of letters, figures and signs of ASCII, as most are. */
const PLAIN = /^[\n\r\t\x20-\x7E]*$/;

/** More combining marks on one letter than any language uses: they cover the lines above and below. */
const HEAP = String.raw`\p{M}{5,}`;

/** Also the replacement character, and spaces that are wider, narrower or non-breaking. */
const HEAP_AT_ONCE = new RegExp(`^${HEAP}`, 'u');

const UNWANTED = new RegExp(
  `${HIDDEN.source}|${HEAP}|[\\uFFFD\\u00A0\\u1680\\u2000-\\u200A\\u202F\\u205F\\u3000]`,
  'u',
);

function say(text: string, offset: number): string {
  const character = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const name = nameOfCharacter(character);
  if (name === 'U+FFFD')
    return `Here is a letter that could not be read (${name}). Save the file as UTF-8 and type the letter again.`;
  if (HEAP_AT_ONCE.test(text.slice(offset)))
    return `Here is a letter with more than four accents (the first of them ${name}). Type the letter again, with those that belong to it.`;
  if (/\s/.test(character) && !HIDDEN.test(character))
    return `Here is an unusual space (${name}). Write an ordinary space.`;
  return `Here is an invisible character (${name}), often left by copying. Type the words again by hand.`;
}
