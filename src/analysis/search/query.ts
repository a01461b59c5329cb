/** The most characters of a query that are read. */
const MAX_LENGTH = 200;

/** Cuts a query to the characters that are read, for a long paste. */
export const readOf = (text: string): string => text.slice(0, MAX_LENGTH);
