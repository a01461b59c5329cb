/** An event that tells the page which results the search box shows, in order: the map highlights them. */
export const FOUND_EVENT = 'find-box-found';

/** Links of the first group of results; empty where nothing is shown. */
export type Found = { links: readonly string[] };
