import type { JsonSchema } from './json-schema.ts';

/** Longer texts are not used as examples. */
const MAX_LENGTH = 120;

/**
 * Adds an example to every field that takes free text, a date or a number: the first value in real files that is short
 * enough, except for telephone numbers and mailboxes. Fields that list their allowed values need no example, and a
 * field that no file uses gets none.
 *
 * @param values the values in real files of the kind, the best examples first
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

/** Examples are copied, so none may be a real number or address. Ofcom and IANA reserve these for examples. */
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
const isShort = (value: unknown): boolean => typeof value === 'number' || String(value).length <= MAX_LENGTH;

/** A year is parsed as text, but written as a number. */
const asWritten = (example: unknown, { type }: JsonSchema): unknown =>
  [type].flat().includes('integer') && /^\d{4}$/.test(String(example)) ? Number(example) : example;

/** From values that may have several types, those that match this schema. */
function valuesFor({ type, required = [] }: JsonSchema, values: readonly unknown[]): readonly unknown[] {
  const types = [type].flat();
  return values.filter((value) => {
    if (Array.isArray(value)) return types.includes('array');
    if (value && typeof value === 'object') return types.includes('object') && required.every((key) => key in value);
    return types.includes(typeof value);
  });
}

/** Removes the examples of a schema, so that it changes only with the rules and the ids, not with every record. */
export const withoutExamples = (schema: JsonSchema): JsonSchema =>
  JSON.parse(JSON.stringify(schema, (key, value) => (key === 'examples' && Array.isArray(value) ? undefined : value)));
