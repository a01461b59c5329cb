import type { Kind, SearchDocument } from './document.ts';

/** Documents under a heading of their own. */
export type Section = { title: string; documents: readonly SearchDocument[] };

/** What a reading of a query came to. */
export type Outcome = {
  sections: readonly Section[];
  /** True where something meets all that was asked for. */
  full: boolean;
  /** True where the first of what was found can only be what was meant. */
  certain: boolean;
  /** What was found, in a sentence. */
  said: string;
  /** What the reader has to choose, where that is not certain. */
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
 * Puts documents under headings, each heading where its first document stands. A page is offered once, and a place in place
 * of its council: what leads to the same page of a council is one.
 */
export function sectionsOf(documents: readonly SearchDocument[]): Section[] {
  const once = new Map<string, SearchDocument>();
  for (const document of documents) if (!once.has(keyOf(document))) once.set(keyOf(document), document);
  return [...Map.groupBy(once.values(), ({ kind }) => TITLES[kind])].map(([title, own]) => ({ title, documents: own }));
}

const keyOf = ({ kind, to, label }: SearchDocument): string =>
  kind === 'council' || kind === 'place' ? to : `${to} ${label}`;

export const foundInWords = (number: number): string => (number === 1 ? 'One found.' : `${number} found.`);
