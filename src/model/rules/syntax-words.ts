import type { YAMLError } from 'yaml';

const QUOTE = 'Put the whole text into double quotes.';

/** The parser's errors in our words, because its own mention scalars, mappings and functions to call. */
const WORDS: Partial<Record<YAMLError['code'], string>> = {
  MULTIPLE_DOCS: 'The file holds more than one document. Keep one document in a file: take out the line --- or ... .',
  BLOCK_AS_IMPLICIT_KEY: `A text here holds a colon, or the line below it is indented too far. ${QUOTE}`,
  BLOCK_IN_FLOW: `A text inside brackets holds a colon. ${QUOTE}`,
  BAD_DQ_ESCAPE:
    'A backslash inside double quotes means something of its own. Write two of them, or use single quotes.',
  BAD_INDENT:
    'The line stands too far to the left or right. Line it up with the fields of its group, with spaces; where it goes on with the text above, indent it further.',
  KEY_OVER_1024_CHARS: 'The name of a field is far too long. Look for quotes that are not closed.',
};

/** What is wrong and how to fix it, in whole sentences. */
export function syntaxMessage({ code, pos, message }: YAMLError, text: string): string {
  const at = text.slice(pos[0]);
  const sign = at[0] ?? '';
  const before = text.slice(0, pos[0]).trimEnd().at(-1) ?? '';
  if (code === 'BAD_INDENT' && message.startsWith('Flow'))
    return 'A bracket above this line is opened and not closed. Close it where its list or group ends.';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && message.includes('sequence'))
    return 'An item of this list is not lined up with the others. Put every hyphen of a list in one column.';
  if (code === 'BAD_SCALAR_START') return `A text cannot begin with ${sign} here. ${QUOTE}`;
  if (code === 'MULTILINE_IMPLICIT_KEY' || message.startsWith('Implicit map keys'))
    return goesOn(text.slice(0, pos[0])) ? CONTINUED : sayOfKey(at);
  if (code === 'MISSING_CHAR') return 'Brackets are opened and not closed. Close them where the list or group ends.';
  if (code === 'UNEXPECTED_TOKEN' && sign === '-')
    return 'A list begins on the line of its field. Begin it on the next.';
  if (code === 'UNEXPECTED_TOKEN' && ']}'.includes(sign))
    return `The bracket ${sign} closes nothing. Take it out, or put the whole text into double quotes.`;
  if (code === 'UNEXPECTED_TOKEN' && `'"`.includes(before) && before)
    return `The text goes on after its quotes have closed. Put the whole text into double quotes; write \\" for one inside.`;
  return WORDS[code] ?? 'This line is not YAML. Compare it with the same line of a record beside it.';
}

/** True if the line above has a text that the next line may continue. */
const goesOn = (before: string): boolean => /(?:^|\n) *(?:- |[\w-]+: )[^\n]*\s*$/.test(before);

const CONTINUED =
  'This line has no colon. If it belongs to the text above, put it on that line, or indent it further; if it is a field, put a colon and a space after its name.';

function sayOfKey(at: string): string {
  const word = /^[\w-]+/.exec(at)?.[0];
  return word
    ? `After "${word}" there is no colon with a space. Put a colon and a space after the name of the field.`
    : 'This line is not a field. Write the name of a field, a colon and a space, or line it up with the list above.';
}
