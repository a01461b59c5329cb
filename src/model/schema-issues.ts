import type { z } from 'zod/mini';
import { nameOf } from './name-of-path.ts';
import { keysAt, parentsOfFields } from './schema-at.ts';
import { messageOf, suggestKey } from './schema-words.ts';

/** One way in which a file fails its schema, in words that a contributor can act on. */
export type Issue = {
  path: (string | number)[];
  rule: 'schema' | 'unknown-key' | 'date-form' | 'web-address' | 'says-nothing';
  at: 'key' | 'value';
  message: string;
};

type Raw = z.core.$ZodIssue;

/** A file as it was read: its schema, its data, and the source text of its unquoted values. */
type Read = {
  schema: z.ZodMiniType;
  value: unknown;
  sourceAt: (path: readonly (string | number)[]) => string | undefined;
};

/**
 * Turns zod's error into issues, each with its path from the top of the file.
 *
 * @param value the data of the file
 * @param sourceAt returns the source text of an unquoted value at a path
 */
export function findIssues(
  error: z.core.$ZodError,
  schema: z.ZodMiniType,
  value: unknown,
  sourceAt: Read['sourceAt'],
): Issue[] {
  const read = { schema, value, sourceAt };
  return error.issues.flatMap((issue) => toIssues(issue, [], read));
}

function toIssues(raw: Raw, above: (string | number)[], read: Read): Issue[] {
  const path = [...above, ...raw.path.map((step) => (typeof step === 'number' ? step : String(step)))];
  if (raw.code === 'unrecognized_keys') return unknownKeys(raw.keys, path, read.schema);
  if (raw.code === 'invalid_key' || (raw.code === 'invalid_union' && isNothing(valueAt(read.value, path))))
    return [
      {
        path,
        rule: 'schema',
        at: raw.code === 'invalid_key' ? 'key' : 'value',
        message: sayOf(raw, path, read),
      },
    ];
  if (raw.code === 'invalid_union' && raw.errors.length) return fewest(raw, path, read);
  return [{ path, rule: ruleOf(raw), at: 'value', message: sayOf(raw, path, read) }];
}

function unknownKeys(keys: readonly string[], path: (string | number)[], schema: z.ZodMiniType): Issue[] {
  const allowed = keysAt(schema, path);
  const homes = path.length ? new Map<string, string[]>() : parentsOfFields(schema);
  const of = path.length ? ` of ${nameOf(path)}` : '';
  return keys.map((key) => {
    const home = homes.get(key) ?? [];
    return {
      path: [...path, key],
      rule: 'unknown-key',
      at: 'key',
      message: `"${key}" is not a field${of}. ${suggestKey(key, allowed, home.length === 1 ? home[0] : undefined)}`,
    };
  });
}

const isNothing = (value: unknown): boolean => value === undefined || value === null;

function sayOf(raw: Raw, path: (string | number)[], { value, sourceAt }: Read): string {
  const found = valueAt(value, path);
  if (!path.length && isNothing(found)) return 'This file is empty. Fill it in, or take the file out.';
  if (raw.code === 'invalid_key') return `"${path.at(-1)}" ${raw.issues[0]?.message ?? 'is not an id.'}`;
  return `${nameOf(path)} ${messageOf(raw, found, String(path.at(-1) ?? ''), sourceAt(path))}`;
}

/**
 * The issues of the branch of a union that the value nearly meets; where no branch is close, the union's own message.
 */
function fewest(raw: Extract<Raw, { code: 'invalid_union' }>, path: (string | number)[], read: Read): Issue[] {
  const branches = raw.errors.map((errors) => errors.flatMap((issue) => toIssues(issue as Raw, path, read)));
  const inside = branches.filter((issues) => issues.every((issue) => issue.path.length > path.length));
  // A field of another branch says more about what was meant than a mistake inside a field of this branch.
  const atTop = (issues: Issue[]) => issues.filter((issue) => issue.path.length === path.length + 1).length;
  const nearest = inside.toSorted((a, b) => atTop(a) - atTop(b) || a.length - b.length)[0];
  return nearest ?? [{ path, rule: 'schema', at: 'value', message: `${nameOf(path)} ${raw.message}` }];
}

function ruleOf(raw: Raw): Issue['rule'] {
  if (raw.message.startsWith('is not a date.')) return 'date-form';
  if (raw.message.startsWith('says nothing.')) return 'says-nothing';
  return raw.message.startsWith('is not a web address.') ? 'web-address' : 'schema';
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}
