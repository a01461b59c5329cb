import { idOf, type SearchDocument, type SearchIndex } from './document.ts';

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/**
 * The index with what is sent once only put where it belongs: the words for a term are the names of its list, and a service
 * is in the areas that the councils name.
 */
export function openIndex(index: SearchIndex): SearchIndex {
  const councils = index.documents.filter(({ kind, closed }) => kind === 'council' && !closed);
  const names = new Map(councils.map((council) => [idOf(council), council.label]));
  const opened = (document: SearchDocument): SearchDocument => {
    const { kind, concepts: [concept] = [], areas = [], under } = document;
    if (kind === 'list' && concept !== undefined) return { ...document, names: index.groups[concept]?.words ?? [] };
    if (kind !== 'service') return document;
    const where = AND.format(areas.map((id) => names.get(id) ?? id)) || 'Areas not recorded';
    return { ...document, under: `${where}: ${under}` };
  };
  return { ...index, documents: index.documents.map(opened) };
}
