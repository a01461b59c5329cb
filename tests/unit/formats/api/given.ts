import { changesOf } from '../../../../src/analysis/changes/changes.ts';
import { coverageAt } from '../../../../src/analysis/coverage/coverage.ts';
import type { ApiInput } from '../../../../src/formats/api/answers.ts';
import { linksOf } from '../../../../src/formats/api/links.ts';
import type { Directory } from '../../../../src/model/directory.ts';
import { TERMS } from '../terms.ts';

/** The input that the files are made from, for any directory. */
export const givenOf = (directory: Directory, today: string): ApiInput => ({
  ...{ directory, today },
  links: linksOf((path) => `https://example.org${path}`),
  changes: changesOf(directory, undefined),
  days: [today, '2021-06-01'].map((day) => ({ day, areas: coverageAt(directory, day) })),
  terms: { ...TERMS, day: today },
});
