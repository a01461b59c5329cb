import { expect, test } from 'vitest';
import { type Journey, journeyOf } from '../../../src/analysis/journey.ts';
import { gapsInWords, journeyTitle, recordedAtPoint, whenInWords } from '../../../src/analysis/journey-in-words.ts';
import type { Model } from '../../../src/model/schema/model.ts';
import type { Term } from '../../../src/model/schema/reference.ts';
import type { Service, ServiceRecord } from '../../../src/model/schema/service.ts';
import { makeDirectory, makeService, makeTerms } from './make.ts';

const LABELS: Record<string, string> = { early: 'Before proceedings', touch: 'Light touch', late: 'After proceedings' };
const timing = new Map<string, Term>(
  Object.entries(LABELS).map(([id, label]) => [id, { id, label, description: label }]),
);
const base = makeDirectory({
  models: new Map([['steps', { id: 'steps', pathways: [{ timing: ['late'], who: 'unknown' }] } as unknown as Model]]),
});
const directory = {
  ...base,
  vocabulary: { ...base.vocabulary, timing, status: makeTerms('operational', 'closed', 'unknown', 'in-development') },
};
const of = (...services: Service[]): Journey => journeyOf(services, directory);
const service = (id: string, points: string[], fields: Partial<ServiceRecord> = {}) =>
  makeService(id, { pathways: [{ timing: points, who: 'unknown' }], ...fields });
const closed = { status: { state: 'closed' as const } };

test('a point fits into a sentence with the preposition that its label begins with, or with "for"', () => {
  expect(whenInWords({ label: 'Before proceedings' })).toBe('before proceedings');
  expect(whenInWords({ label: 'Light touch' })).toBe('for light touch');
});

test('the words of a point count each status, with related services and facts from models apart', () => {
  const { points } = of(
    service('a', ['late']),
    service('b', ['late'], closed),
    service('c', ['late'], { type: 'related' }),
    makeService('d', { model: 'steps' }),
  );
  expect(points.map((point) => recordedAtPoint(point, directory))).toEqual([
    [],
    [],
    ['2 operational', '1 closed', '1 related, not counted', 'for 1 only the model says so'],
  ]);
});

test('gaps are described in words, each kind separately', () => {
  const shut = service('a', ['early'], closed);
  const related = service('b', ['touch'], { type: 'related' });
  expect(gapsInWords(of(), 'Wood')).toEqual(['Nothing is recorded in Wood at any point of the journey.']);
  expect(gapsInWords(of(service('c', ['late'])), 'the Moor')).toEqual([
    'Nothing is recorded in the Moor before proceedings or for light touch.',
  ]);
  expect(gapsInWords(of(shut, related), 'Wood')).toEqual([
    'Nothing is recorded in Wood after proceedings.',
    'Only related services, which are not counted, are listed there for light touch.',
    'What was recorded there before proceedings has closed.',
  ]);
  const unsure = service('d', ['early'], { status: { state: 'unknown' } });
  const coming = service('e', ['touch'], { status: { state: 'in-development' } });
  expect(gapsInWords(of(unsure, coming, service('c', ['late'])), 'Wood')).toEqual([
    'Services are recorded in Wood before proceedings, and it is not known whether any of them runs.',
    'One is in development there for light touch, and none is recorded as running.',
  ]);
  expect(gapsInWords(of(service('c', ['early', 'touch', 'late'])), 'Wood')).toEqual([
    'Something is recorded as running in Wood at every point.',
  ]);
});

test('the title says at which point the most services work, and at which the fewest', () => {
  expect(journeyTitle(of(service('a', ['late'], closed)), 'Wood')).toBe(
    'No recurrent-care service is recorded as running in Wood',
  );
  expect(journeyTitle(of(service('a', ['late'])), 'Wood')).toBe(
    'One recurrent-care service is recorded as running in Wood: 1 works after proceedings, none for light touch',
  );
  const several = [service('a', ['late', 'early', 'touch']), service('b', ['late']), service('c', ['late', 'early'])];
  expect(journeyTitle(of(...several, service('r', ['early'], { type: 'related' })), 'Wood')).toBe(
    '3 recurrent-care services are recorded as running in Wood: 3 work after proceedings, 1 for light touch',
  );
  expect(journeyTitle(of(service('a', ['late', 'early', 'touch'])), 'Wood')).toMatch(/: 1 at each point$/);
  expect(journeyTitle(of(makeService('a')), 'Wood')).toMatch(/: when they work is not recorded$/);
});
