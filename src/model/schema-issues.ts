import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';

/** One way in which a file does not meet its schema, in words that a contributor can act on. */
export type Issue = {
  path: (string | number)[];
  rule: 'schema' | 'unknown-key' | 'date-form' | 'web-address';
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
      message: `"${key}" is not a field${path.length ? ` of ${nameOf(path)}` : ''}. ${suggestKey(key, keysAt(schema, path))}`,
    }));
  if (raw.code === 'invalid_union' && raw.errors.length) return fewest(raw, path, schema, value);
  const found = valueAt(value, path);
  return [{ path, rule: ruleOf(raw), at: 'value', message: `${nameOf(path)} ${say(raw, found)}` }];
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

/** A path as a person would say it: `pathways[2].timing` is "timing (pathways, item 2)". */
function nameOf(path: readonly (string | number)[]): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  const above = path.slice(0, -1).filter((step) => typeof step === 'string');
  const item = path.findLast((step) => typeof step === 'number');
  const field = typeof last === 'number' ? `${above.at(-1) ?? 'the list'}, item ${last + 1},` : last;
  if (typeof last === 'number' || !above.length) return field;
  return `${field} (${above.join(', ')}${item === undefined ? '' : `, item ${Number(item) + 1}`})`;
}

function ruleOf(raw: Raw): Issue['rule'] {
  if (raw.message.startsWith('is not a date.')) return 'date-form';
  return raw.message.startsWith('is not a web address.') ? 'web-address' : 'schema';
}

function say(raw: Raw, found: unknown): string {
  if (raw.code === 'invalid_value') return `is ${show(found)}. ${suggestValue(String(found), raw.values.map(String))}`;
  if (raw.code === 'invalid_type') {
    if (found === undefined) return 'is missing. Add it; where it is not known, see CONTRIBUTING.md for how to say so.';
    if (found === null) return 'has no value. Give it one, or take the field out: an absent field means not known.';
    return `is ${show(found)}, where ${article(raw.expected)} belongs. Write ${article(raw.expected)}.`;
  }
  if (raw.code === 'too_big' || raw.code === 'too_small') {
    if (!raw.message.startsWith('Too ')) return raw.message;
    const limit = raw.code === 'too_big' ? `at most ${raw.maximum}` : `at least ${raw.minimum}`;
    const size = typeof found === 'string' || Array.isArray(found) ? found.length : show(found);
    return `is of size ${size}. Keep it to ${limit}.`;
  }
  return /^(?:is|begins|ends|holds) /.test(raw.message)
    ? `is ${show(found)}, which ${raw.message}`.replace(/^is (.*), which is empty/, 'is empty')
    : `is ${show(found)}. ${raw.message}.`;
}

const NAMES: Record<string, string> = {
  array: 'a list',
  object: 'a group of fields',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  record: 'a group of fields',
};
const article = (type: string): string => NAMES[type] ?? type;

const show = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
};

function suggestKey(key: string, allowed: readonly string[]): string {
  const near = nearest(key, allowed);
  return near ? `Did you mean "${near}"?` : `Allowed here: ${allowed.join(', ')}.`;
}

function suggestValue(found: string, allowed: readonly string[]): string {
  const near = nearest(found, allowed);
  return `Allowed: ${allowed.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`;
}

/** The allowed word that a slip of the keyboard would have made into `found`, or undefined where none is near. */
export function nearest(found: string, allowed: readonly string[]): string | undefined {
  if (!allowed.length) return undefined;
  const folded = found.toLowerCase().replaceAll(/[_ ]/g, '-');
  const near = closest(folded, [...allowed]);
  return distance(folded, near) <= Math.max(2, Math.floor(near.length / 3)) ? near : undefined;
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((inner, step) => (inner as Record<string | number, unknown> | undefined)?.[step], value);
}

/** The names of the fields that the schema allows at `path`. */
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
  if (def.options) return [...new Set(def.options.flatMap((option) => keysAt(option, path)))];
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(def.shape ?? {});
  const next = def.element ?? def.valueType ?? def.shape?.[String(step)];
  return next ? keysAt(next, rest) : [];
}
