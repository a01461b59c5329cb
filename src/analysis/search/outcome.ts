import type { Kind, SearchDocument } from './document.ts';

/** Documents under one heading. */
export type Section = { title: string; documents: readonly SearchDocument[] };

/** The outcome of one reading of a query. */
export type Outcome = {
  sections: readonly Section[];
  /** True where something meets all that was asked for. */
  full: boolean;
  /** True where the first result can only be what the reader meant. */
  certain: boolean;
  /** What was found, in a sentence. */
  said: string;
  /** A question to the reader, where it is not certain what was meant. */
  question?: string;
};

export const NOTHING: Outcome = { sections: [], full: false, certain: false, said: '' };

const TITLES: Record<Kind, string> = {
  council: 'Councils',
  region: 'Regions',
  place: 'Places, and the council of each',
  service: 'Services',
  model: 'Models and programmes',
  programme: 'Models and programmes',
  list: 'Lists of services',
  page: 'Pages of this site',
  line: 'People to ring or text',
};

/**
 * Groups documents under headings, in the order of their first documents. A page is listed once; a place and its
 * council lead to the same page, so only the first of them is listed.
 */
export function sectionsOf(documents: readonly SearchDocument[]): Section[] {
  const once = new Map<string, SearchDocument>();
  for (const document of documents) if (!once.has(keyOf(document))) once.set(keyOf(document), document);
  return [...Map.groupBy(once.values(), ({ kind }) => TITLES[kind])].map(([title, own]) => ({ title, documents: own }));
}

const keyOf = ({ kind, to, label }: SearchDocument): string =>
  kind === 'council' || kind === 'place' ? to : `${to} ${label}`;

export const foundInWords = (number: number): string => (number === 1 ? 'One found.' : `${number} found.`);
