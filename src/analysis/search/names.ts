import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/**
 * The key by which names are compared: folded, with "saint" as "st". It is applied both to what is typed and to what is
 * recorded.
 */
export const nameKey = (name: string): string => keyOf(fold(name));

const keyOf = (folded: string): string => (folded.includes('saint') ? folded.replaceAll(/\bsaint\b/g, 'st') : folded);

const folded = new WeakMap<SearchDocument, readonly string[]>();

/** The names of a document, folded, its label first. They are remembered, because much of the index is made of them. */
export function foldedNames(document: SearchDocument): readonly string[] {
  const before = folded.get(document);
  if (before) return before;
  const names = [document.label, ...(document.names ?? [])].map(fold);
  folded.set(document, names);
  return names;
}

/** The keys of the names of a document, its label first. */
export const nameKeys = (document: SearchDocument): string[] => foldedNames(document).map(keyOf);

/** The names of all documents except councils and regions, which the gazetteer has. */
export const namesOfDocuments = (documents: readonly SearchDocument[]): Phrases<SearchDocument> =>
  phrasesOf(
    documents
      .filter(({ kind }) => kind !== 'council' && kind !== 'region')
      .flatMap((document) => nameKeys(document).map((key) => [key, document] as const)),
  );

/** Looks up phrases without their spaces, to match a name typed with a space too many or too few. */
export function withoutSpaces<T>({ byWords }: Phrases<T>): { get(joined: string): readonly T[] | undefined } {
  const joined = new Map<string, T[]>();
  for (const [phrase, values] of byWords) if (phrase.includes(' ')) joined.set(phrase.replaceAll(' ', ''), values);
  return { get: (word) => byWords.get(word) ?? joined.get(word) };
}
