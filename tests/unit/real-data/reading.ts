import { readTree } from '../../../src/model/folder.ts';

/**
 * The day on which the real data is judged. It is the current day, as for `npm run check:data`, because evidence of
 * next year will be valid next year. The day of the fixture is fixed instead.
 */
export const TODAY = new Date().toISOString().slice(0, 10);

/** The real data. Tests state what must hold of any good data, and never how much there is at present. */
export const tree = readTree('data', TODAY);
export const { directory } = tree;
