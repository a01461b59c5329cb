import type { Path, YamlDocument } from '../document.ts';
import type { Listed } from '../schema/text.ts';
import type { VocabularyName } from '../schema/vocabularies.ts';

/** What an id can refer to. `evidence` is a citation or the key of a piece of evidence in the same record. */
export type Target = Listed | VocabularyName | 'service' | 'citation' | 'evidence' | 'help-line';

/** An id that refers to something kept elsewhere. */
export type Reference = { document: YamlDocument; to: string; path: Path; target: Target; at?: 'key' };

/** The id, or the list of ids, at `path`. */
export function list(document: YamlDocument, target: Target, value: unknown, path: Path): Reference[] {
  if (typeof value === 'string') return [{ document, to: value, path, target }];
  return Array.isArray(value)
    ? value.map((to, index) => ({ document, to: String(to), path: path.concat(index), target }))
    : [];
}

/** The keys of the group at `path`, each of which is an id. Empty where there is no such group. */
export function keysAt(document: YamlDocument, target: Target, path: string[]): Reference[] {
  const group = path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    document.data,
  );
  return Object.keys((group ?? {}) as object).map((to) => ({ document, to, path: [...path, to], target, at: 'key' }));
}

const PATHWAYS: Readonly<Record<string, Target>> = {
  'pathways.*.timing.*': 'timing',
  'pathways.*.who.*': 'who',
  'pathways.*.criteria.*.rule.needs.*': 'needs',
  'pathways.*.criteria.*.rule.stage.*': 'timing',
  'pathways.*.criteria.*.rule.referred-by.*': 'referrer',
  'pathways.*.criteria.*.rule.any-of.*.needs.*': 'needs',
  'pathways.*.criteria.*.rule.any-of.*.stage.*': 'timing',
  'pathways.*.criteria.*.rule.any-of.*.referred-by.*': 'referrer',
};

/**
 * What the fields of a service refer to. `*` means each item of a list (the word unknown is not a list), braces mean
 * each key of a group. A `source` can be anywhere in a record (see targetOfSource).
 */
export const OF_SERVICE: Readonly<Record<string, Target>> = {
  'areas.*': 'authority',
  'areas-part.*': 'authority',
  'areas-uncertain.*': 'authority',
  'areas-formerly.*': 'authority',
  'areas-since.{}': 'authority',
  model: 'model',
  kind: 'kinds',
  'components.*': 'components',
  'provider.kind': 'provider-kinds',
  'status.follows': 'service',
  'status.followed-by': 'service',
  ...PATHWAYS,
};

/** What the fields of a model refer to. */
export const OF_MODEL: Readonly<Record<string, Target>> = { 'components.*': 'components', ...PATHWAYS };

/**
 * A piece of evidence refers to a citation; every other `source` may also refer to a piece of evidence in the same
 * record.
 */
export const targetOfSource = (path: Path): Target => (path[0] === 'evidence' ? 'citation' : 'evidence');

/** The references at the places in a document that match `pattern`. */
export function referencesAt(document: YamlDocument, pattern: string, target: Target): Reference[] {
  const steps = pattern.split('.');
  const found: Reference[] = [];
  walk(document.data, []);
  return found;

  function walk(value: unknown, path: Path): void {
    const step = steps[path.length];
    if (value === undefined) return;
    if (step === undefined) found.push(...list(document, target, value, path));
    else if (step === '{}') found.push(...keysAt(document, target, path.map(String)));
    else if (step !== '*') walk((value as Record<string, unknown>)[step], path.concat(step));
    else if (Array.isArray(value)) for (const [index, item] of value.entries()) walk(item, path.concat(index));
  }
}
