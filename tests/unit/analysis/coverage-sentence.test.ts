import { expect, test } from 'vitest';
import { OVERALL_STATES, type Overall } from '../../../src/analysis/coverage/states.ts';
import { countOverall, coverageSentence } from '../../../src/analysis/coverage-sentence.ts';

const counts = countOverall(
  (['pause', 'several', 'closed', 'not-known', 'not-known'] as Overall[]).map((overall) => ({ overall })),
);

test('every state is counted, those that nobody has as none', () => {
  expect([...counts.keys()]).toEqual(OVERALL_STATES);
  expect([counts.get('not-known'), counts.get('confirmed-none')]).toEqual([2, 0]);
});

test('the sentence counts what runs, and keeps nothing recorded apart from nothing there', () => {
  expect(coverageSentence(counts)).toBe(
    'Of 5 local authorities, 2 have a recurrent-care service recorded as running. For 2 nothing is recorded, which is not the same as no service.',
  );
});
