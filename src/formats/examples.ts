import type { JsonSchema } from './json-schema.ts';

/** Longer texts are no examples but reading. */
const LONGEST = 120;

/**
 * The same schema with an example in every field that takes free text, a date or a number, from real files: the first
 * that is short enough, but for telephone numbers and mailboxes. Fields that list what is allowed need none, and a field that no file has gets none.
 *
 * @param values what real files of the kind say, the best examples first
 */
export function withExamples(schema: JsonSchema, values: readonly unknown[]): JsonSchema {
  const { properties, items, additionalProperties: rest, anyOf } = schema;
  if (properties) return { ...schema, properties: ofProperties(properties, values) };
  if (anyOf) return { ...schema, anyOf: anyOf.map((branch) => withExamples(branch, valuesFor(branch, values))) };
  if (Array.isArray(items)) return schema;
  if (items) return { ...schema, items: withExamples(items, values.flatMap(inList)) };
  if (typeof rest === 'object')
    return { ...schema, additionalProperties: withExamples(rest, values.flatMap(inRecord)) };
  const example = schema.enum || schema.const ? undefined : values.find(isShort);
  return example === undefined ? schema : { ...schema, examples: [asWritten(example, schema)] };
}

/** Examples are copied: none is a number that rings somewhere. These are kept free for examples by Ofcom and IANA. */
const MADE_UP: Record<string, string> = {
  phone: '0161 496 0000',
  email: 'referrals@example.org.uk',
};

const ofProperties = (properties: Record<string, JsonSchema>, values: readonly unknown[]) =>
  Object.fromEntries(
    Object.entries(properties).map(([key, property]) => {
      const made = MADE_UP[key];
      return [key, withExamples(property, made ? [made] : values.flatMap(inGroup(key)))];
    }),
  );

const inGroup = (key: string) => (value: unknown) => (value as Record<string, unknown>)[key] ?? [];
const inList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);
const inRecord = (value: unknown): readonly unknown[] => Object.values(value as object);
const isShort = (value: unknown): boolean => typeof value === 'number' || String(value).length <= LONGEST;

/** A year is read as text and written as a number. */
const asWritten = (example: unknown, { type }: JsonSchema): unknown =>
  [type].flat().includes('integer') && /^\d{4}$/.test(String(example)) ? Number(example) : example;

/** Of values that may take several shapes, those that could be of this one. */
function valuesFor({ type, required = [] }: JsonSchema, values: readonly unknown[]): readonly unknown[] {
  const types = [type].flat();
  return values.filter((value) => {
    if (Array.isArray(value)) return types.includes('array');
    if (value && typeof value === 'object') return types.includes('object') && required.every((key) => key in value);
    return types.includes(typeof value);
  });
}

/** The same schema without its examples: what is left changes only with the rules and the ids, not with every record. */
export const withoutExamples = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'examples' && Array.isArray(value) ? undefined : value)));
