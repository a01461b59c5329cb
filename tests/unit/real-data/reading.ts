import { readTree } from '../../../src/model/folder.ts';

/**
 * The day on which the real data is judged. Unlike the fixture it goes on: evidence of next year is good next year, so
 * this is the day of the clock, as for `npm run check:data`.
 */
export const TODAY = new Date().toISOString().slice(0, 10);

/** data/ as it stands. Tests say of it what must hold of any good data, and never how much there is of it today. */
export const tree = readTree('data', TODAY);
export const { directory } = tree;
