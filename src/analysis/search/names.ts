import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/**
 * The key by which names are compared: folded, with "saint" as "st". It is applied both to what is typed and to what is
 * recorded.
 */
export const nameKey = (name: string): string => fold(name).replaceAll(/\bsaint\b/g, 'st');

/** The names of all documents except councils and regions, which the gazetteer has. */
export const namesOfDocuments = (documents: readonly SearchDocument[]): Phrases<SearchDocument> =>
  phrasesOf(
    documents
      .filter(({ kind }) => kind !== 'council' && kind !== 'region')
      .flatMap((document) =>
        [document.label, ...(document.names ?? [])].map((name) => [nameKey(name), document] as const),
      ),
  );

/** The phrases without their spaces, to match a name typed with a space too many or too few. */
export const withoutSpaces = <T>({ byWords }: Phrases<T>): Map<string, T[]> =>
  new Map([...byWords].map(([phrase, values]) => [phrase.replaceAll(' ', ''), values]));
