import { z } from 'zod/mini';

/**
 * A field that states a fact: where a record says something in it, a piece of evidence names it among what it supports, or
 * names the field that it is a part of.
 */
export const fact = <T extends z.ZodMiniType>(schema: T, partOf?: string): T =>
  schema.check(z.meta({ fact: partOf ? { partOf } : {} })) as T;

/** What a schema keeps of this; undefined of a field that states no fact: a name, a summary, a note, a question. */
export const factIn = (schema: z.ZodMiniType): { partOf?: string } | undefined =>
  z.globalRegistry.get(schema)?.['fact'] as { partOf?: string } | undefined;

/** The fields of a record that state facts, each with the fields by whose evidence it is supported. */
export const factsOf = ({ shape }: { shape: Record<string, z.ZodMiniType> }): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(shape).flatMap(([field, schema]) => {
      const found = factIn(schema);
      return found ? [[field, found.partOf ? [field, found.partOf] : [field]]] : [];
    }),
  );

/** True where a value says something: not that it is not known, nothing but notes, or nothing at all. */
export function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 'unknown') return false;
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value !== 'object') return true;
  return Object.entries(value).some(([key, inner]) => !/(?:^|-)note$/.test(key) && saysSomething(inner));
}
