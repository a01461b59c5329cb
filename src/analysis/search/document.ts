import type { CrisisList } from './crisis.ts';
import type { PlaceRow } from './place-row.ts';

/** The kind of a search result. `list`: a page of services that share a term. `line`: a helpline to ring or text. */
export type Kind = 'council' | 'place' | 'region' | 'service' | 'model' | 'programme' | 'list' | 'page' | 'line';

/** A document of the search index: anything that a search can find. */
export type SearchDocument = {
  kind: Kind;
  label: string;
  under: string;
  /** Path on the site. */
  to: string;
  /** Its other names, as they are written. */
  names?: string[];
  /** Folded words: `text` has those of its fields, `summary` those of its longer texts that are not common. */
  text?: string;
  summary?: string;
  /** Terms such as what it is and whom it is for: indexes into `groups` of the index. */
  concepts?: number[];
  /** `areas`: ids of the authorities that it serves or covers. `maybe`: ids of those that it may serve. */
  areas?: string[];
  maybe?: string[];
  /** Digits of its telephone numbers. */
  numbers?: string[];
  /** Set for a service that has closed or a council that has ended: these come after the others. */
  closed?: true;
};

/** Words with one meaning. A strict group is met only where a record says so in its own fields. */
export type Group = { words: string[]; strict?: boolean | undefined };

/** Places that the directory does not cover, and the text that follows their names in the answer. */
export type PlaceElsewhere = { names: string[]; says: string };

/**
 * Everything that the page needs for searching. It is built with the site, and the browser loads it when the reader
 * reaches the search box.
 */
export type SearchIndex = {
  documents: SearchDocument[];
  places: PlaceRow[];
  groups: Group[];
  /** Words of questions, such as "what", which are not searched for. */
  ignored: string[];
  /** The commonest English words, which are never read as misspelt ones; packed by `packWords`. */
  common: string;
  crisis: CrisisList;
  elsewhere: PlaceElsewhere[];
  /** The intended word for each spelling by ear. */
  byEar: Record<string, string>;
};

/** The id of an authority in the path of its page. */
export const idOf = ({ to }: Pick<SearchDocument, 'to'>): string => to.split('/').at(-2) ?? '';
