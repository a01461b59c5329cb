/** What is typed beyond this many characters is not read. */
const LONGEST = 200;

/** What is read of what was typed: a long paste is cut. */
export const readOf = (text: string): string => text.slice(0, LONGEST);
