import { idOf, type SearchDocument, type SearchIndex } from './document.ts';
import { initialsOf } from './initials.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * Completes the index with what can be derived and is therefore not sent: initials as further names, the names of a
 * list from its term, the areas of a council and of a region, and the areas in the line under a service.
 */
export function openIndex(index: SearchIndex): SearchIndex {
  const { documents, groups } = index;
  const councils = documents.filter(({ kind, closed }) => kind === 'council' && !closed);
  const nameOf = new Map(councils.map((council) => [idOf(council), council.label]));
  const servedIn = new Map<string, string>();
  const inRegion = Map.groupBy(councils, ({ under }) => under);
  return { ...index, documents: documents.map(opened) };

  function opened(document: SearchDocument): SearchDocument {
    const { kind, label, names = [], concepts: [concept] = [], areas = [], under } = document;
    if (kind === 'list') return concept === undefined ? document : { ...document, names: groups[concept]?.words ?? [] };
    if (kind === 'page' || kind === 'line') return document;
    if (kind === 'region') return { ...document, areas: inRegion.get(label)?.map(idOf) ?? [] };
    const council = kind !== 'council' ? undefined : under === 'London' ? 'london-borough' : 'other';
    const all = [...new Set([...names, ...initialsOf(label, council)])];
    if (kind === 'council' && !document.closed) return { ...document, names: all, areas: [idOf(document)] };
    if (kind !== 'service') return { ...document, names: all };
    return { ...document, names: all, under: `${whereOf(areas)}: ${under}` };
  }

  /** The names of areas in words. Each list is put into words once, because many services have the same. */
  function whereOf(areas: readonly string[]): string {
    const key = areas.join();
    const before = servedIn.get(key);
    if (before) return before;
    const where = AND.format(areas.map((id) => nameOf.get(id) ?? id)) || 'Areas not recorded';
    servedIn.set(key, where);
    return where;
  }
}
