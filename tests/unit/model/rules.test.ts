import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../src/model/problem.ts';
import { RULES } from '../../../src/model/rules/index.ts';
import { BAD_EXAMPLES } from './bad-examples.ts';
import { type Change, problemsAfter } from './changed-copy.ts';
import { HARMLESS } from './harmless.ts';

/** The lines that the check prints for a copy of the good folder in which `changes` were made. */
const linesAfter = (changes: readonly Change[]): string[] => problemsAfter(changes).map(formatProblem);

const ids = RULES.map(({ id }) => id);

test('the good folder has no problems, so every line below comes from its change', () => {
  expect(linesAfter([])).toEqual([]);
});

describe('a bad example is found by its rule, at its place, and by no other rule', () => {
  test.each(BAD_EXAMPLES)('$rule: $name', ({ rule, change, expect: lines }) => {
    expect(linesAfter(change)).toEqual(lines);
    expect(lines.some((line) => line.includes(`  ${rule}  `))).toBe(true);
  });
});

describe('what is not a mistake is accepted', () => {
  test.each(HARMLESS)('$rule: $name', ({ change }) => {
    expect(linesAfter(change)).toEqual([]);
  });
});

describe('the rules themselves', () => {
  test('each has a bad example', () => {
    const shown = new Set(BAD_EXAMPLES.map(({ rule }) => rule));
    expect(ids.filter((id) => !shown.has(id))).toEqual([]);
  });

  test('each example belongs to a rule', () => {
    const named = [...BAD_EXAMPLES, ...HARMLESS].map(({ rule }) => rule);
    expect(named.filter((rule) => !ids.includes(rule))).toEqual([]);
  });

  test('no two examples have the same name', () => {
    const names = [...BAD_EXAMPLES, ...HARMLESS].map(({ rule, name }) => `${rule}: ${name}`);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });

  test('ids are unique', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  test('each says in one whole sentence what must hold', () => {
    const unfinished = RULES.filter(({ says }) => !/^\S.*[^.]\.$/.test(says));
    expect(unfinished.map(({ id }) => id)).toEqual([]);
  });
});
