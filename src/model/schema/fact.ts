import { z } from 'zod/mini';

/**
 * Marks a field that states a fact: where a record fills it in, a piece of evidence must list it under what it
 * supports, or list the field that it is a part of.
 */
export const fact = <T extends z.ZodMiniType>(schema: T, partOf?: string): T =>
  schema.check(z.meta({ fact: partOf ? { partOf } : {} })) as T;

/** The mark of a schema; undefined for a field that states no fact: a name, a summary, a note, a question. */
const factIn = (schema: z.ZodMiniType): { partOf?: string } | undefined =>
  z.globalRegistry.get(schema)?.['fact'] as { partOf?: string } | undefined;

/** The fields of a record that state facts, each with the fields whose evidence supports it. */
export const factsOf = ({ shape }: { shape: Record<string, z.ZodMiniType> }): ReadonlyMap<string, readonly string[]> =>
  new Map(
    Object.entries(shape).flatMap(([field, schema]) => {
      const found = factIn(schema);
      return found ? [[field, found.partOf ? [field, found.partOf] : [field]]] : [];
    }),
  );

/** True if a value says something: it is not empty, not "unknown", and not only notes. */
export function saysSomething(value: unknown): boolean {
  if (value === undefined || value === null || value === '' || value === 'unknown') return false;
  if (Array.isArray(value)) return value.some(saysSomething);
  if (typeof value !== 'object') return true;
  return Object.entries(value).some(([key, inner]) => !/(?:^|-)note$/.test(key) && saysSomething(inner));
}
