import { expect, test } from 'vitest';
import { journeyOf, runningAt, stateOfPoint } from '../../../src/analysis/journey.ts';
import type { Model } from '../../../src/model/schema/model.ts';
import type { Service } from '../../../src/model/schema/service.ts';
import { makeDirectory, makeService, makeTerms } from './make.ts';

const at = (...timing: string[]) => [{ timing, who: 'unknown' as const }];
const model = { id: 'steps', pathways: at('after') } as unknown as Model;
const directory = (services: Service[]) => {
  const base = makeDirectory({ services, models: new Map([['steps', model]]) });
  return { ...base, vocabulary: { ...base.vocabulary, timing: makeTerms('before', 'during', 'after') } };
};
const journey = (...services: Service[]) => journeyOf(services, directory(services));
const idsAt = ({ points }: ReturnType<typeof journey>) =>
  Object.fromEntries(points.map(({ term, placed }) => [term.id, placed.map(({ service }) => service.id)]));

test('a service is listed at each of its points, in the order of the vocabulary, and none is left out', () => {
  const found = journey(
    makeService('a', { pathways: at('after', 'before') }),
    makeService('b', { pathways: [{ timing: 'unknown', who: 'unknown' }] }),
  );
  expect(idsAt(found)).toEqual({ before: ['a'], during: [], after: ['a'] });
  expect(found.untimed.map(({ id }) => id)).toEqual(['b']);
});

test('what is known from the model only is marked; what a service says itself is not', () => {
  const found = journey(
    makeService('a', { model: 'steps' }),
    makeService('b', { model: 'steps', pathways: at('before') }),
  );
  expect(found.points.map(({ placed }) => placed.map(({ service, from }) => [service.id, from]))).toEqual([
    [['b', 'service']],
    [],
    [['a', 'model']],
  ]);
});

test('running services come first, then in development, not known and closed, and related ones last', () => {
  const found = journey(
    makeService('related', { type: 'related', pathways: at('during') }),
    makeService('closed', { pathways: at('during'), status: { state: 'closed' } }),
    makeService('doubtful', { pathways: at('during'), status: { state: 'unknown' } }),
    makeService('coming', { pathways: at('during'), status: { state: 'in-development' } }),
    makeService('runs', { pathways: at('during') }),
  );
  expect(idsAt(found)['during']).toEqual(['runs', 'coming', 'doubtful', 'closed', 'related']);
});

test('a service that is given twice, for two of its areas, is listed once', () => {
  const service = makeService('a', { pathways: at('after') });
  expect(idsAt(journeyOf([service, service], directory([service])))['after']).toEqual(['a']);
});

const during = (...services: Service[]) => {
  const point = journey(...services).points.find(({ term }) => term.id === 'during');
  if (!point) throw new Error('There is no such point.');
  return point;
};

test('the state of a point is the strongest among its services, and never that of a related one', () => {
  const standing = (...services: Service[]) => stateOfPoint(during(...services));
  const of = (id: string, state: 'operational' | 'unknown' | 'closed' | 'in-development') =>
    makeService(id, { pathways: at('during'), status: { state } });
  const related = makeService('related', { type: 'related', pathways: at('during') });
  expect(standing()).toBe('nothing');
  expect(standing(related)).toBe('related');
  expect(standing(related, of('a', 'closed'))).toBe('closed');
  expect(standing(of('a', 'closed'), of('b', 'unknown'))).toBe('unknown');
  expect(standing(of('b', 'unknown'), of('c', 'in-development'))).toBe('in-development');
  expect(standing(of('b', 'unknown'), of('d', 'operational'))).toBe('operational');
  expect(runningAt(during(related, of('d', 'operational'))).map(({ id }) => id)).toEqual(['d']);
});
