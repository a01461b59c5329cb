import type { Directory } from '../../../src/model/directory.ts';

/**
 * Something that holds of any good data, whatever is added, closed or corrected. It names what breaks it, one line each.
 * What the check of the data refuses (`npm run check:data`) is not said a second time here.
 */
export type RuleOfRealData = { says: string; brokenBy: (directory: Directory, today: string) => readonly string[] };

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Nothing where the two are the same, else what is and what should be. */
export const differs = (what: string, found: unknown, wanted: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`${what}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}`];
