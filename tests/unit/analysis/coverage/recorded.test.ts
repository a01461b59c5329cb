import { expect, test } from 'vitest';
import {
  overallInWords,
  recordedInSentence,
  recordedInWords,
  strongest,
} from '../../../../src/analysis/coverage/recorded.ts';
import { OVERALL_STATES, type Overall } from '../../../../src/analysis/coverage/states.ts';
import { makeService } from '../make.ts';

const related = makeService('related', { type: 'related', kind: 'edge-of-care' });

test('the overall states of running types count as running; every other state is itself', () => {
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

const area = (overall: Overall, ...uncertain: string[]) => ({
  overall,
  uncertain: uncertain.map((id) => makeService(id)),
});

test('a related service is always mentioned, and “none recorded” is never “none”', () => {
  expect(recordedInWords(area('not-known'), [related])).toBe('Related services only, not counted');
  expect(recordedInWords(area('not-known'), [])).toBe('Not known: none recorded');
  expect(recordedInWords(area('fdac'), [related, makeService('a')])).toBe('Recorded as running');
  expect(recordedInSentence(area('not-known'))).toBe(
    'We know of no recurrent-care service here. There may still be one.',
  );
  expect(recordedInSentence(area('several'))).toBe('A recurrent-care service is recorded as running here.');
});

test('the overall state in words, with the type that runs', () => {
  expect(overallInWords(area('fdac', 'A'))).toBe('FDAC running');
  expect(overallInWords(area('not-known'))).toBe('Not known: none recorded');
  expect(overallInWords(area('not-known', 'A'))).toBe('Not certain');
});

test('where a service may serve an authority, no text says that none is recorded', () => {
  expect(recordedInWords(area('not-known', 'A'), [])).toBe('Not certain: A may serve it');
  expect(recordedInWords(area('not-known', 'A'), [related])).toBe('Related services only, not counted; A may serve it');
  expect(recordedInWords(area('closed', 'A', 'B'), [makeService('c')])).toBe('Closed only; A and B may serve it');
  expect(recordedInSentence(area('not-known', 'A'))).toBe(
    'We know of no recurrent-care service that is certain to work here. A may serve it.',
  );
  expect(recordedInSentence(area('closed', 'A'))).toBe(
    'Every recurrent-care service that we know of here has closed. A may serve it, which is not certain.',
  );
});
