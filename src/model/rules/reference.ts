import type { Path, YamlDocument } from '../document.ts';
import type { VocabularyName } from '../schema/reference.ts';
import type { Listed } from '../schema/text.ts';

/** What an id can refer to. `evidence` is a citation or the key of a piece of evidence in the same record. */
export type Target = Listed | VocabularyName | 'service' | 'citation' | 'evidence';

/** An id that stands somewhere and refers to something kept elsewhere. */
export type Reference = { document: YamlDocument; to: string; path: Path; target: Target; at?: 'key' };

/** The one id or the list of ids that stands at `path`. */
export function list(document: YamlDocument, target: Target, value: unknown, path: Path): Reference[] {
  if (typeof value === 'string') return [{ document, to: value, path, target }];
  return Array.isArray(value)
    ? value.map((to, index) => ({ document, to: String(to), path: [...path, index], target }))
    : [];
}

/** The keys of the group at `path`, each of which is itself an id. None where there is no such group. */
export function keysAt(document: YamlDocument, target: Target, path: string[]): Reference[] {
  const group = path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | undefined)?.[step],
    document.data,
  );
  return Object.keys((group ?? {}) as object).map((to) => ({ document, to, path: [...path, to], target, at: 'key' }));
}
