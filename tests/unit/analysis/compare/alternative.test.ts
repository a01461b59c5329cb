import { expect, test } from 'vitest';
import { NEAREST, nearestAlternative } from '../../../../src/analysis/compare/alternative.ts';
import { nearestRunning } from '../../../../src/analysis/next-steps/nearest-running.ts';
import type { Service, ServiceRecord } from '../../../../src/model/schema/service.ts';
import { makeDirectory, makeService, makeTerms } from '../make.ts';

/** Three areas in a row: a next to b, b next to c. */
const borders = new Map([
  ['a', new Set(['b'])],
  ['b', new Set(['a', 'c'])],
  ['c', new Set(['b'])],
]);
const at = (point: string, areas: string[], fields: Partial<ServiceRecord> = {}): Partial<ServiceRecord> => ({
  areas,
  pathways: [{ timing: [point], who: 'unknown' }],
  ...fields,
});
function alternative(asked: Service, ...others: Service[]) {
  const base = makeDirectory({ services: [asked, ...others] });
  const directory = { ...base, vocabulary: { ...base.vocabulary, timing: makeTerms('early', 'late') } };
  const found = nearestAlternative(asked, directory, (area) => nearestRunning(area, directory, borders, NEAREST));
  return found && [found.service.id, found.why];
}

test('a service in the same area comes first, then the one that is the fewest borders away', () => {
  const asked = makeService('asked', at('early', ['a']));
  const here = makeService('here', at('early', ['a']));
  const next = makeService('next', at('early', ['b']));
  const far = makeService('far', at('early', ['c']));
  const SAME = 'that works at one of the same points';
  const NEAREST = 'the nearest service recorded as running';
  expect(alternative(asked, far, next, here)).toEqual(['here', `${NEAREST} (in the same area) ${SAME}`]);
  expect(alternative(asked, far, next)).toEqual(['next', `${NEAREST} (next door) ${SAME}`]);
  expect(alternative(asked, far)).toEqual(['far', `${NEAREST} (2 areas away) ${SAME}`]);
});

test('a service for the same point in time is preferred to a nearer one for another', () => {
  const asked = makeService('asked', at('early', ['a']));
  const here = makeService('here', at('late', ['a']));
  const far = makeService('far', at('early', ['c']));
  expect(alternative(asked, here, far)?.[0]).toBe('far');
  expect(alternative(asked, here)).toEqual(['here', 'the nearest service recorded as running (in the same area)']);
});

test('a service that is closed, not known to run or related is no alternative, nor is the service itself', () => {
  const asked = makeService('asked', at('early', ['a', 'b']));
  expect(
    alternative(
      asked,
      makeService('closed', at('early', ['a'], { status: { state: 'closed' } })),
      makeService('doubtful', at('early', ['b'], { status: { state: 'unknown' } })),
      makeService('related', at('early', ['c'], { type: 'related' })),
    ),
  ).toBeUndefined();
});

test('for an area that a service no longer serves, or may serve, an alternative is looked for there', () => {
  const next = makeService('next', at('early', ['b']));
  expect(alternative(makeService('asked', at('early', [], { 'areas-formerly': ['a'] })), next)?.[0]).toBe('next');
  expect(alternative(makeService('asked', at('early', [], { 'areas-uncertain': ['a'] })), next)?.[0]).toBe('next');
});

test('without an area the alternative is a service of the same kind anywhere', () => {
  const next = makeService('next', at('late', ['b']));
  expect(alternative(makeService('asked', at('early', [])), next)).toEqual([
    'next',
    'a service of the same kind, recorded as running in another part of the country',
  ]);
});
