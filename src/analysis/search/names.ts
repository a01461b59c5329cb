import type { SearchDocument } from './document.ts';
import { fold } from './fold.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** A name as it is compared: what is typed and what is recorded are cleaned alike, and "Saint" is "St" in both. */
export const nameKey = (name: string): string => fold(name).replaceAll(/\bsaint\b/g, 'st');

/** What has a name of its own: all but councils, regions and places, which the gazetteer knows. */
export const namesOfDocuments = (documents: readonly SearchDocument[]): Phrases<SearchDocument> =>
  phrasesOf(
    documents
      .filter(({ kind }) => kind !== 'council' && kind !== 'region')
      .flatMap((document) =>
        [document.label, ...(document.names ?? [])].map((name) => [nameKey(name), document] as const),
      ),
  );

/** The phrases by their letters alone, for a name that is typed with a space too many or too few. */
export const withoutSpaces = <T>({ byWords }: Phrases<T>): Map<string, T[]> =>
  new Map([...byWords].map(([phrase, values]) => [phrase.replaceAll(' ', ''), values]));
