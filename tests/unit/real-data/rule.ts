import type { Directory } from '../../../src/model/directory.ts';

/**
 * A rule that holds of any good data, whatever is added, closed or corrected. It names what breaks it, one line each.
 * Rules that `npm run check:data` applies are not repeated here.
 */
export type RuleOfRealData = { says: string; brokenBy: (directory: Directory, today: string) => readonly string[] };

export const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Nothing where both are equal, otherwise a line with the found and the expected value. */
export const differs = (what: string, found: unknown, wanted: unknown): string[] =>
  JSON.stringify(found) === JSON.stringify(wanted)
    ? []
    : [`${what}: ${JSON.stringify(found)}, and not ${JSON.stringify(wanted)}`];
