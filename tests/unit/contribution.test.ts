import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { applyRules } from '../../src/model/rules/index.ts';
import { treeWith } from '../../src/model/tree-with.ts';
import { CONTRIBUTIONS } from './real-data/contributions.ts';
import { TODAY, tree } from './real-data/reading.ts';
import { RULES_OF_REAL_DATA } from './real-data/rules.ts';

describe('after a good contribution the check finds nothing, and the rules about the real data still hold', () => {
  test.each(CONTRIBUTIONS)('$name', ({ files }) => {
    expect(files).not.toEqual([]);
    const changed = treeWith(tree, files);
    expect(applyRules(changed).map(formatProblem)).toEqual([]);
    const broken = RULES_OF_REAL_DATA.flatMap(({ says, brokenBy }) =>
      brokenBy(changed.directory, TODAY).map((what) => `${says}: ${what}`),
    );
    expect(broken).toEqual([]);
  });
});
