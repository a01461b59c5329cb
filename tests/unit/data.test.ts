import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/model/problem.ts';
import { applyRules } from '../../src/model/rules/index.ts';
import { directory, TODAY, tree } from './real-data/reading.ts';
import { RULES_OF_REAL_DATA } from './real-data/rules.ts';

test('the data has no problems', () => {
  expect(applyRules(tree).map(formatProblem)).toEqual([]);
});

describe('whatever is added, closed or corrected', () => {
  test.each(RULES_OF_REAL_DATA)('$says', ({ brokenBy }) => {
    expect(brokenBy(directory, TODAY)).toEqual([]);
  });
});
