import type { CrisisList } from './crisis.ts';
import type { PlaceRow } from './place-row.ts';

/** What sort of thing is found. `list`: a page of services that share a term. `line`: someone to ring or text. */
export type Kind = 'council' | 'place' | 'region' | 'service' | 'model' | 'programme' | 'list' | 'page' | 'line';

/** Something that can be found. */
export type SearchDocument = {
  kind: Kind;
  label: string;
  under: string;
  /** Path on the site. */
  to: string;
  /** Other names that it is known by, as they are written. */
  names?: string[];
  /** Folded words of its fields, and those of its longer texts that are not common. */
  text?: string;
  summary?: string;
  /** What it is, whom it is for and the like: places in `groups` of the index. */
  concepts?: number[];
  /** Ids of the authorities that it serves or covers, and of those that it may serve. */
  areas?: string[];
  maybe?: string[];
  /** Digits of its telephone numbers. */
  numbers?: string[];
  /** A service that has closed, or a council that has ended: found after those that have not. */
  closed?: true;
};

/** Words that stand for one thing. A strict group is met only where a record says so in its own fields. */
export type Group = { words: string[]; strict?: boolean | undefined };

/** Places that the directory does not cover, with what is said of them behind their names. */
export type Beyond = { names: string[]; says: string };

/** All that the page needs to search. Made with the site, and read by the browser when the box is reached. */
export type SearchIndex = {
  documents: SearchDocument[];
  places: PlaceRow[];
  groups: Group[];
  /** Words of a question that nothing is found by. */
  ignored: string[];
  /** The commonest English words, which are never taken for misspelt ones, packed. */
  common: string;
  crisis: CrisisList;
  beyond: Beyond[];
  /** The word that is meant, by how people spell it by ear. */
  byEar: Record<string, string>;
};

/** The id of an authority in the path of its page. */
export const idOf = ({ to }: Pick<SearchDocument, 'to'>): string => to.split('/').at(-2) ?? '';
