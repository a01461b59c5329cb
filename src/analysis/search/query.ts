/** The most characters of a query that are read. */
const LONGEST = 200;

/** Cuts a query to the characters that are read, for a long paste. */
export const readOf = (text: string): string => text.slice(0, LONGEST);
