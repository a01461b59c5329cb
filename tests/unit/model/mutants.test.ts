import { expect, test } from 'vitest';
import { isSilent, isWithoutPlace, MUTATIONS, mistakes, mutants, type Outcome } from '../../fuzz/mutants.ts';
import { tree } from '../real-data/reading.ts';

/** Each kind of mistake is tried twice. `npm run fuzz` tries as many as it is asked to. */
const COUNT = 2 * MUTATIONS.length;
const SEED = 20_261_124;

/** How to make a mutant again: npm run fuzz -- --count 1 --seed SEED --class "NAME" */
const named = ({ mutation, seed, crash }: Outcome): string => `${mutation.name} (seed ${seed})${crash ?? ''}`;

test('real records with a mistake are refused, each with its place, and none crashes the check', {
  timeout: 600_000,
}, () => {
  const outcomes = [...mutants(tree, COUNT, SEED)];
  expect(outcomes).toHaveLength(COUNT);
  // Some kinds may find nothing to change in the current records, but only few.
  expect(new Set(outcomes.map(({ mutation }) => mutation)).size).toBeGreaterThan(MUTATIONS.length * 0.9);
  expect(outcomes.filter(({ crash }) => crash).map(named)).toEqual([]);
  const astray = outcomes.filter((one) => one.problems.some((problem) => isWithoutPlace(problem, one, tree)));
  expect(astray.map(named)).toEqual([]);
  expect(outcomes.filter(isSilent).map(named)).toEqual([]);
});

test('the same seed makes the same mutants, and another seed makes others', () => {
  const changes = (seed: number) => [...mistakes(tree, 20, seed)].map((one) => one.changes);
  expect(changes(1)).toEqual(changes(1));
  expect(changes(1)).not.toEqual(changes(2));
});
