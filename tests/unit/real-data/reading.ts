import { directoryOn } from '../../../src/analysis/directory-on.ts';
import type { Directory } from '../../../src/model/directory.ts';
import { readTree } from '../../../src/model/folder.ts';
import { earliest } from '../../../src/model/partial-date.ts';
import type { Tree } from '../../../src/model/tree.ts';

/**
 * The day on which the real data is judged. It is the current day, as for `npm run check:data`, because evidence of
 * next year will be valid next year. The day of the fixture is fixed instead.
 */
export const TODAY = new Date().toISOString().slice(0, 10);

/** The real data as the site shows it on a day: an authority that has just begun uses what is known of the former one. */
export function realDataOn(day: string): { tree: Tree; directory: Directory } {
  const tree = readTree('data', day);
  return { tree, directory: directoryOn(tree.directory, day).directory };
}

/** The real data. Tests state what must hold of any good data, and never how much there is at present. */
export const { tree, directory } = realDataOn(TODAY);

/**
 * The days on which the data must hold although nobody changes it: today, and of the days to come each on which an
 * authority begins, a New Year's Day and a 29 February.
 */
export const DAYS: readonly string[] = [
  ...new Set([
    TODAY,
    ...[...directory.authorities.map((row) => earliest(row['valid-from'])), '2027-01-01', '2028-02-29'].filter(
      (day) => day > TODAY,
    ),
  ]),
];
