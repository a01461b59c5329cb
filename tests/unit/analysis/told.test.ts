import { expect, test } from 'vitest';
import { sourceOfEvidence } from '../../../src/analysis/evidence-source.ts';
import { evidenceDate } from '../../../src/analysis/freshness.ts';
import { toldInWords } from '../../../src/analysis/told.ts';
import { evidence } from '../../../src/model/schema/evidence.ts';
import { toldBy } from './make.ts';

test('what an office told us is written as a sentence, as exact as its date', () => {
  expect(toldInWords({ by: 'service', how: 'telephone', date: '2026-10-12' })).toBe(
    'The service told us by telephone on 12 October 2026',
  );
  expect(toldInWords({ by: 'council', how: 'letter', date: '2026-10' })).toBe(
    'The council told us by letter in October 2026',
  );
});

test('it has a date like a page, so a record is as recent as the answer about its status', () => {
  const [page, answer] = [{ source: 'a', published: '2021', supports: ['status'] }, toldBy('service', '2026-10-12')];
  expect(evidenceDate({ status: { state: 'operational' }, evidence: [page, answer] })).toBe('2026-10-12');
  expect(sourceOfEvidence(answer, { sources: new Map() })).toEqual({
    title: 'The service told us by telephone on 12 October 2026',
    url: undefined,
    date: '2026-10-12',
  });
});

test.each([
  ['without a date', { told: { by: 'service', how: 'telephone' }, supports: ['status'], note: 'It runs.' }],
  ['without what was said', { told: { by: 'service', how: 'email', date: '2026' }, supports: ['status'] }],
  ['by a person', { told: { by: 'manager', how: 'email', date: '2026' }, supports: ['status'], note: 'It runs.' }],
  ['with a page of its own', { ...toldBy('service', '2026'), url: 'https://www.example.org/' }],
])('an answer %s is no evidence', (_, item) => {
  expect(evidence.safeParse(item).success).toBe(false);
  expect(evidence.safeParse(toldBy('service', '2026')).success).toBe(true);
});
