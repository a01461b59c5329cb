import { expect, test } from 'vitest';
import { coverageAt } from '../../../../src/analysis/coverage/coverage.ts';
import { coverageSentences, runningWithOldEvidence } from '../../../../src/analysis/coverage/sentences.ts';
import { makeAuthority, makeDirectory, makeService } from '../make.ts';

const day = '2026-11-24';
const old = makeService('old', {
  areas: ['a'],
  type: 'pause',
  status: { state: 'operational', 'as-of': '2019' },
});
const fresh = makeService('fresh', { areas: ['b'], status: { state: 'operational', 'as-of': '2026-10' } });
const closed = makeService('closed', { areas: ['c'], status: { state: 'closed', 'as-of': '2024' } });
const perhaps = makeService('perhaps', { areas: [], 'areas-uncertain': ['c', 'd'] });
const authorities = ['a', 'b', 'c', 'd'].map((id) => makeAuthority(id));
const areas = coverageAt(makeDirectory({ services: [old, fresh, closed], authorities }), day);
const uncertain = coverageAt(makeDirectory({ services: [old, fresh, closed, perhaps], authorities }), day);

test('the sentences follow the numbers', () => {
  expect(coverageSentences(areas, 'the North', day, [])).toEqual([
    'On 24 November 2026, 2 of the 4 local authorities of the North have a recurrent-care service recorded as running: Pause in 1, an FDAC in 0 and a locally developed service in 1.',
    'In 1 area every service that we know of has closed.',
    'For 1 area we know of no service. There may still be one. Nobody has told us yet that an area has none.',
    'Counting each type in each area, 2 are recorded as running. For 1 of these the evidence is over three years old or has no date.',
  ]);
  const [, , notKnown, mayServe] = coverageSentences(uncertain, 'the North', day, []);
  expect(notKnown).toMatch(
    /^For 1 area we know of no service that is certain to work there\. There may still be one\./,
  );
  expect(mayServe).toBe(
    'perhaps may also serve 2 of these authorities. No source is certain of it, so it is counted in none of them.',
  );
  expect(runningWithOldEvidence(areas)).toEqual({ running: 2, old: 1 });
});

test('the national overview has one more sentence: how many of the services that the mapping counted are named', () => {
  const sentences = coverageSentences(areas, 'England and Wales', day, [
    { type: 'pause', published: 35, identified: 20, ofThatTime: 9 },
    { type: 'fdac', published: 14, identified: 12, ofThatTime: 12 },
  ]);
  expect(sentences).toHaveLength(5);
  expect(sentences[4]).toBe(
    'Of what the 2021 mapping counted, the directory names at most 20 of the 35 authorities with Pause and 12 of the 14 FDAC teams.',
  );
});
