import type { z } from 'zod';
import { say, suggestKey } from './schema-words.ts';

/** One way in which a file does not meet its schema, in words that a contributor can act on. */
export type Issue = {
  path: (string | number)[];
  rule: 'schema' | 'unknown-key' | 'date-form' | 'web-address' | 'says-nothing';
  at: 'key' | 'value';
  message: string;
};

type Raw = z.core.$ZodIssue;

/** Turns zod's error into issues, each with its path from the top of the file. `value` is what was read. */
export function findIssues(error: z.ZodError, schema: z.ZodType, value: unknown): Issue[] {
  return error.issues.flatMap((issue) => toIssues(issue, [], schema, value));
}

function toIssues(raw: Raw, above: (string | number)[], schema: z.ZodType, value: unknown): Issue[] {
  const path = [...above, ...raw.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (raw.code === 'unrecognized_keys')
    return raw.keys.map((key) => ({
      path: [...path, key],
      rule: 'unknown-key',
      at: 'key',
      message: `"${key}" is not a field${path.length ? ` of ${nameOf(path)}` : ''}. ${suggestKey(key, keysAt(schema, path), path.length ? undefined : homeOf(key, schema))}`,
    }));
  if (raw.code === 'invalid_key' || (raw.code === 'invalid_union' && isNothing(valueAt(value, path))))
    return [
      {
        path,
        rule: 'schema',
        at: raw.code === 'invalid_key' ? 'key' : 'value',
        message: sayOf(raw, path, value),
      },
    ];
  if (raw.code === 'invalid_union' && raw.errors.length) return fewest(raw, path, schema, value);
  return [{ path, rule: ruleOf(raw), at: 'value', message: sayOf(raw, path, value) }];
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

function sayOf(raw: Raw, path: (string | number)[], value: unknown): string {
  const found = valueAt(value, path);
  if (!path.length && isNothing(found)) return 'This file is empty. Fill it in, or take the file out.';
  if (raw.code === 'invalid_key') return `"${path.at(-1)}" ${raw.issues[0]?.message ?? 'is not an id.'}`;
  return `${nameOf(path)} ${say(raw, found, String(path.at(-1) ?? ''))}`;
}

/** Of a union's branches, the one that the value comes nearest to meeting; where none fits at all, the union's own words. */
function fewest(
  raw: Extract<Raw, { code: 'invalid_union' }>,
  path: (string | number)[],
  schema: z.ZodType,
  value: unknown,
): Issue[] {
  const branches = raw.errors.map((errors) => errors.flatMap((issue) => toIssues(issue as Raw, path, schema, value)));
  const inside = branches.filter((issues) => issues.every((issue) => issue.path.length > path.length));
  const nearest = inside.toSorted((a, b) => a.length - b.length)[0];
  return nearest ?? [{ path, rule: 'schema', at: 'value', message: `${nameOf(path)} ${raw.message}` }];
}

/** A path as a person would say it: `pathways[2].timing` is "timing (pathways item 3)". */
export function nameOf(path: readonly (string | number)[]): string {
  const said: string[] = [];
  for (const step of path)
    if (typeof step === 'string') said.push(step);
    else said.push(`${said.pop() ?? 'the list'} item ${step + 1}`);
  const field = said.pop();
  if (field === undefined) return 'This file';
  return said.length ? `${field} (${said.join(', ')})` : field;
}

function ruleOf(raw: Raw): Issue['rule'] {
  if (raw.message.startsWith('is not a date.')) return 'date-form';
  if (raw.message.startsWith('says nothing.')) return 'says-nothing';
  return raw.message.startsWith('is not a web address.') ? 'web-address' : 'schema';
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

/** The names of the fields that the schema allows at `path`, in its order. */
export function keysAt(schema: z.core.$ZodType, path: readonly (string | number)[]): string[] {
  const def = (schema as z.ZodType).def as {
    type: string;
    innerType?: z.ZodType;
    element?: z.ZodType;
    valueType?: z.ZodType;
    options?: z.ZodType[];
    shape?: Record<string, z.ZodType>;
    out?: z.ZodType;
    in?: z.ZodType;
  };
  if (def.innerType) return keysAt(def.innerType, path);
  if (def.type === 'pipe' && def.out) return keysAt(def.out, path);
  if (def.options) return def.options.map((option) => keysAt(option, path)).reduce(inOneOrder, []);
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.element ?? def.valueType ?? def.shape?.[String(step)];
  return next ? keysAt(next, rest) : [];
}

/** The one group or list at the top of a file whose fields have this name. */
function homeOf(key: string, schema: z.ZodType): string | undefined {
  const homes = keysAt(schema, []).filter((top) =>
    [[top], [top, 0]].some((path) => keysAt(schema, path).includes(key)),
  );
  return homes.length === 1 ? homes[0] : undefined;
}

/** The keys of both, so that each of the two lists keeps its order. */
function inOneOrder(all: readonly string[], keys: readonly string[]): string[] {
  const merged = [...all];
  for (const [index, key] of keys.entries()) {
    if (merged.includes(key)) continue;
    const next = keys.slice(index).find((other) => merged.includes(other));
    merged.splice(next ? merged.indexOf(next) : merged.length, 0, key);
  }
  return merged;
}
