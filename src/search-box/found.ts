/** Tells the page what the search box shows, in the order in which it does: the map lights it. */
export const FOUND = 'find-box-found';

/** Links of what was found in the first group; none where nothing is shown. */
export type Found = { links: readonly string[] };
