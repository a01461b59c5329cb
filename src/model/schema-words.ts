import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod/mini';
import { fold } from './fold.ts';

type Raw = z.core.$ZodIssue;

const UNKNOWN = 'Add it; where not known, write unknown.';

/**
 * What is wrong with a value and how to fix it: the rest of a sentence that begins with the field's name.
 *
 * @param field the name of the field
 * @param source the source text of a value that is not a text: 007 is read as 7
 */
export function messageOf(raw: Raw, found: unknown, field = '', source?: string): string {
  const written = typeof found === 'string' || !source ? found : source;
  const oneOf = raw.code === 'invalid_value' ? raw.values.map(String) : [];
  if (found === undefined && oneOf.length) return `is missing. Add it, with one of: ${oneOf.join(', ')}.`;
  if (found === undefined) return `is missing. ${MISSING[field] ?? 'Add it.'}`;
  if (found === null && source)
    return `is ${show(source)}, which is read as no value. Take the field out: an absent field means not known. Where the word is meant, put it in quotes.`;
  if (found === null) return 'has no value. Give it one, or take the field out: an absent field means not known.';
  if (oneOf.length) return `is ${show(written)}. ${suggestValue(String(written), oneOf)}`;
  if (raw.code === 'invalid_type')
    return `is ${show(written)}, where ${article(raw.expected)} belongs. ${howToWrite(raw.expected, found, written, field)}`;
  if (raw.code === 'too_big' || raw.code === 'too_small')
    return OURS.test(raw.message) ? raw.message : sayOfSize(raw, found, written);
  if (/^(?:stands|cannot) /.test(raw.message)) return raw.message;
  return OURS.test(raw.message)
    ? `is ${show(written)}, which ${raw.message}`.replace(/^is (.*), which is empty/, 'is empty')
    : `is ${show(written)}. ${raw.message}.`;
}

/**
 * How the messages of our own schemas begin, after the name of the field. Zod's own messages are not sent to browsers.
 */
const OURS = /^(?:is|begins|ends|holds|says) /;

/** How to write a missing value, or how to say that it is not known. */
const MISSING: Readonly<Record<string, string>> = {
  evidence: 'Name a page and what it shows: evidence: [{ url: "https://…", title: …, supports: [status] }].',
  supports: 'Name the fields that it shows: supports: [status].',
  areas: 'Add it; where not known, write areas: [].',
  provider: 'Add it; where not known, write provider: {}.',
  timing: UNKNOWN,
  who: UNKNOWN,
};

/**
 * The value that was found, rewritten as a number if one is expected and it is one; otherwise as a list, a group or a
 * text.
 */
function howToWrite(expected: string, found: unknown, written: unknown, field: string): string {
  const number = Number(written);
  const isRight = expected === 'int' ? Number.isInteger(number) : expected === 'number' && Number.isFinite(number);
  if (!isRight || !String(written).trim()) return showHow(expected, written, field);
  return `Write it ${typeof found === 'string' ? 'without quotes' : 'in plain figures'}: ${number}.`;
}

/** The value that was found, rewritten as a list, a group or a text. */
function showHow(expected: string, found: unknown, field: string): string {
  const text = String(found);
  if (expected === 'array' && text.startsWith('-')) return `Put a space after the hyphen: - ${text.slice(1).trim()}.`;
  if (expected === 'array' && text === 'unknown') return `Where nothing is known, write ${field}: [].`;
  if (expected === 'array') return `Put it in square brackets: ${field}: [${typeof found === 'object' ? '…' : text}].`;
  if (expected === 'object' && field) return `Name its fields in braces: ${field}: { … }.`;
  if (expected === 'string' && typeof found !== 'object') return `Put it in quotes: "${text}".`;
  return `Write ${article(expected).replace(/,$/, '')}.`;
}

/** A size error in words: what is too large or too small, and the limit. */
function sayOfSize(raw: Extract<Raw, { code: 'too_big' | 'too_small' }>, found: unknown, written: unknown): string {
  const limit = raw.code === 'too_big' ? `${raw.maximum} or fewer` : `at least ${raw.minimum}`;
  if (typeof found === 'string') return `has ${found.length} characters. Write ${limit}.`;
  if (Array.isArray(found))
    return found.length ? `has ${found.length} entries. Write ${limit}.` : 'is empty. Name at least one.';
  return `is ${String(written)}. Write ${raw.code === 'too_big' ? `${raw.maximum} or less` : `${raw.minimum} or more`}.`;
}

const NAMES: Record<string, string> = {
  array: 'a list',
  object: 'a group of fields',
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  record: 'a group of fields',
  tuple: 'a pair of ids, such as [alder, cedar],',
};
const article = (type: string): string => NAMES[type] ?? type;

const show = (value: unknown): string => {
  if (Array.isArray(value)) return 'a list';
  if (value && typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return `"${text.length > 60 ? `${text.slice(0, 57)}...` : text}"`;
};

/** What to write instead of an unknown field, or `home`, the only group that has a field of this name. */
export function suggestKey(key: string, allowed: readonly string[], home?: string): string {
  if (home) return `It belongs under ${home}.`;
  const near = nearest(key, allowed);
  return near ? `Did you mean "${near}"?` : `Allowed here: ${allowed.join(', ')}.`;
}

function suggestValue(found: string, allowed: readonly string[]): string {
  const near = nearest(found, allowed);
  return `Allowed: ${allowed.join(', ')}.${near ? ` Did you mean "${near}"?` : ''}`;
}

const foldedLists = new WeakMap<readonly string[], string[]>();

/** The words of a list after `fold`, computed once for each list. */
function foldedOf(words: readonly string[]): string[] {
  const folded = foldedLists.get(words) ?? words.map(fold);
  foldedLists.set(words, folded);
  return folded;
}

/** The allowed word that `found` is probably a misspelling of; undefined where none is close. */
export function nearest(found: string, allowed: readonly string[]): string | undefined {
  const asked = fold(found);
  if (!allowed.length || !asked) return undefined;
  const folded = foldedOf(allowed);
  const near = closest(asked, folded);
  return distance(asked, near) <= Math.max(2, Math.floor(near.length / 3)) ? allowed[folded.indexOf(near)] : undefined;
}
