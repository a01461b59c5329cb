import type { JsonSchema } from './json-schema.ts';

/** Longer lists of ids are given as a count. */
const MANY = 15;

/**
 * The allowed values of a schema, as one line of Markdown: "`yes` or `no`", "a list, each: text on one line, at most
 * 420 characters".
 */
export function allowedIn(schema: JsonSchema): string {
  const { anyOf, properties, items, additionalProperties: rest, type } = schema;
  if (schema.enum) return listed(schema.enum.map(String));
  if (schema.const) return `\`${schema.const}\``;
  if (properties) return 'a group of fields, below';
  if (anyOf) return anyOf.some((branch) => branch.properties) ? FORMS : anyOf.map(allowedIn).join(', or ');
  if (Array.isArray(items)) return `a list of ${items.length}: ${items.map(allowedIn).join('; ')}`;
  if (items) return `a list${schema.minItems ? ' of at least one' : ''}, each: ${allowedIn(items)}`;
  if (typeof rest === 'object') return `by id: ${allowedIn(rest)}`;
  if (type === 'boolean') return '`true` or `false`';
  return type === 'number' || type === 'integer' ? numberIn(schema) : textIn(schema);
}

const FORMS = 'a group of fields in one of several forms, below';

function listed(ids: readonly string[]): string {
  if (ids.length > MANY) return `one of ${ids.length} ids, such as \`${ids[0]}\``;
  const [last, ...others] = ids.map((id) => `\`${id}\``).toReversed();
  return others.length ? `${others.toReversed().join(', ')} or ${last}` : `${last}`;
}

function numberIn({ type, minimum, maximum }: JsonSchema): string {
  const from = minimum === undefined ? '' : ` from ${minimum}`;
  const to = maximum === undefined ? '' : ` to ${maximum}`;
  return `a ${type === 'integer' ? 'whole ' : ''}number${from}${to}`;
}

/**
 * The form of a text, in the words of the check's own message, which editors show too: "This is not a date. Write ..."
 */
function textIn({ patternErrorMessage = '', minLength = 0, maxLength }: JsonSchema): string {
  const form = patternErrorMessage.startsWith('This is not ')
    ? patternErrorMessage
        .replace('This is not ', '')
        .replace(/\. /, ': ')
        .replace(/\.$/, '')
        .replace(': Write', ': write')
    : 'text on one line';
  const least = minLength > 1 ? `, at least ${minLength} characters` : '';
  return `${form}${least}${maxLength ? `, at most ${maxLength.toLocaleString('en-GB')} characters` : ''}`;
}
