import { expect, test } from 'vitest';
import { recordedInSentence, recordedInWords, strongest } from '../../../../src/analysis/coverage/recorded.ts';
import { OVERALL_STATES } from '../../../../src/analysis/coverage/states.ts';
import { makeService } from '../make.ts';

const related = makeService('related', { type: 'related', kind: 'edge-of-care' });

test('whichever type runs, something runs; every other state stands for itself', () => {
  expect(OVERALL_STATES.map(strongest)).toEqual([
    'running',
    'running',
    'running',
    'running',
    'in-development',
    'unsure',
    'closed',
    'confirmed-none',
    'not-known',
  ]);
});

test('a related service is never hidden, and none recorded is never none', () => {
  expect(recordedInWords('not-known', [related])).toBe('Related services only, not counted');
  expect(recordedInWords('not-known', [])).toBe('Not known: none recorded');
  expect(recordedInWords('fdac', [related, makeService('a')])).toBe('Recorded as running');
  expect(recordedInSentence('not-known')).toBe('No recurrent-care service is recorded here.');
  expect(recordedInSentence('several')).toBe('A recurrent-care service is recorded as running here.');
});
