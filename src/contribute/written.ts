import { FORM_OF_ID } from '../model/id-from.ts';
import { isGroup, type Value } from './values.ts';

/** A field as YAML, `name: value`: on several lines where the records have it so, and on one inside brackets. No line end. */
export function writtenField(key: string, value: Value, inBrackets: boolean): string {
  const name = /^[\w-]+$/.test(key) ? key : JSON.stringify(key);
  if (inBrackets || isOneLine(value)) return `${name}: ${writtenInline(value, inBrackets)}`;
  return `${name}:\n  ${indented(lines(value))}`;
}

/** An item of a list as YAML: `- value`, or the value alone inside brackets. */
export const writtenItem = (value: Value, inBrackets: boolean): string =>
  inBrackets || isOneLine(value)
    ? `${inBrackets ? '' : '- '}${writtenInline(value, inBrackets)}`
    : `- ${indented(lines(value))}`;

/** A value as YAML on one line. Inside brackets a comma would end a text, so such a text is quoted there. */
function writtenInline(value: Value, inBrackets: boolean): string {
  if (Array.isArray(value)) return `[${value.map((item) => writtenInline(item, true)).join(', ')}]`;
  if (isGroup(value))
    return `{${Object.entries(value)
      .map(([key, inner]) => writtenField(key, inner, true))
      .join(', ')}}`;
  if (typeof value !== 'string') return String(value);
  return PHONE.test(value) || !isPlain(value, inBrackets) ? JSON.stringify(value) : value;
}

const lines = (value: Value): string =>
  Array.isArray(value)
    ? value.map((item) => writtenItem(item, false)).join('\n')
    : Object.entries(isGroup(value) ? value : {})
        .map(([key, inner]) => writtenField(key, inner, false))
        .join('\n');

const indented = (text: string): string => text.replaceAll('\n', '\n  ');

/** True for a list of ids, which the records have in brackets, and for what is empty or no list or group. */
const isOneLine = (value: Value): boolean =>
  Array.isArray(value)
    ? value.every((item) => typeof item === 'string' && FORM_OF_ID.test(item))
    : !isGroup(value) || Object.keys(value).length === 0;

/** Without quotes a telephone number would lose its first zero. */
const PHONE = /^(\+44 |0)[0-9 ]+$/;

/**
 * True where a text certainly needs no quotes. In doubt a text is quoted; the tests read thousands of texts back with the
 * parser.
 */
const isPlain = (text: string, inBrackets: boolean): boolean =>
  FIRST.test(text) && !BREAKS_OFF.test(text) && !OTHER_THAN_TEXT.test(text) && !(inBrackets && /[,[\]{}]/.test(text));

/** The first character of a text without quotes: none with a meaning in YAML, no space and no hyphen. */
const FIRST = /^[^\p{C}\p{Z}\s\-?:,[\]{}#&*!|>'"%@`.=~<]/u;

/** Where a text without quotes would end, or change: a key, a comment, a line break, a character that is not shown. */
const BREAKS_OFF = /:\s|\s#|[\p{Cc}\p{Cs}\uFEFF\u2028\u2029]|[\s:]$/u;

/** What YAML reads as nothing, true, false or a number. */
const OTHER_THAN_TEXT = /^(?:null|true|false|[-+]?[0-9][0-9._]*(?:e[-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-f]+|[-+]?\.inf)$/i;
