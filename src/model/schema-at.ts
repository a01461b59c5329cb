import type { z } from 'zod/mini';

/** What is read of zod's own definition of a schema. */
type Def = {
  type: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  keyType?: z.ZodMiniType;
  valueType?: z.ZodMiniType;
  options?: readonly z.ZodMiniType[];
  shape?: Record<string, z.ZodMiniType>;
  out?: z.ZodMiniType;
  entries?: Record<string, string>;
  values?: readonly string[];
  format?: string;
};

/** The definition of a schema, of which zod's types show each kind apart. */
export const defOf = (schema: z.core.$ZodType): Def => (schema as z.ZodMiniType).def as unknown as Def;

/** The schemas for a value at `path`: one, or each of a union; empty where the path does not exist. */
export function schemasAt(schema: z.core.$ZodType, path: readonly (string | number)[]): z.ZodMiniType[] {
  const { type, innerType, out, options, element, valueType, shape } = defOf(schema);
  if (innerType) return schemasAt(innerType, path);
  if (type === 'pipe' && out) return schemasAt(out, path);
  if (options) return options.flatMap((option) => schemasAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return [schema as z.ZodMiniType];
  const next = element ?? valueType ?? shape?.[String(step)];
  return next ? schemasAt(next, rest) : [];
}

/** The names of the fields that the schema allows at `path`, in its order. */
export const keysAt = (schema: z.core.$ZodType, path: readonly (string | number)[]): string[] =>
  schemasAt(schema, path)
    .map((found) => Object.keys(defOf(found).shape ?? {}))
    .reduce(inOneOrder, []);

/** For each field name, the groups and lists at the top of a file that have a field of this name. */
export function parentsOfFields(schema: z.ZodMiniType): Map<string, string[]> {
  const homes = new Map<string, string[]>();
  for (const top of keysAt(schema, []))
    for (const key of new Set([...keysAt(schema, [top]), ...keysAt(schema, [top, 0])]))
      homes.set(key, [...(homes.get(key) ?? []), top]);
  return homes;
}

/** Merges two lists of keys so that each keeps its order. */
function inOneOrder(all: readonly string[], keys: readonly string[]): string[] {
  const merged = [...all];
  for (const [index, key] of keys.entries()) {
    if (merged.includes(key)) continue;
    const next = keys.slice(index).find((other) => merged.includes(other));
    merged.splice(next ? merged.indexOf(next) : merged.length, 0, key);
  }
  return merged;
}
