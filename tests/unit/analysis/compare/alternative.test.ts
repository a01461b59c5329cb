import { expect, test } from 'vitest';
import { NEAREST, nearestAlternative } from '../../../../src/analysis/compare/alternative.ts';
import { nearestRunning } from '../../../../src/analysis/next-steps/nearest-running.ts';
import type { Service, ServiceRecord } from '../../../../src/model/schema/service.ts';
import { makeDirectory, makeService, makeTerms } from '../make.ts';

/** A row of three: a next to b, b next to c. */
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

test('one in the same area comes first, then the fewest borders', () => {
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

test('one that works at the same point is preferred to a nearer one that does not', () => {
  const asked = makeService('asked', at('early', ['a']));
  const here = makeService('here', at('late', ['a']));
  const far = makeService('far', at('early', ['c']));
  expect(alternative(asked, here, far)?.[0]).toBe('far');
  expect(alternative(asked, here)).toEqual(['here', 'the nearest service recorded as running (in the same area)']);
});

test('what is closed, not known to run or related is no alternative, nor is the service itself', () => {
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

test('where it no longer or not for certain serves an area, that is where it is looked for', () => {
  const next = makeService('next', at('early', ['b']));
  expect(alternative(makeService('asked', at('early', [], { 'areas-formerly': ['a'] })), next)?.[0]).toBe('next');
  expect(alternative(makeService('asked', at('early', [], { 'areas-uncertain': ['a'] })), next)?.[0]).toBe('next');
});

test('without an area one of the same kind is named, from wherever it is', () => {
  const next = makeService('next', at('late', ['b']));
  expect(alternative(makeService('asked', at('early', [])), next)).toEqual([
    'next',
    'a service of the same kind, recorded as running in another part of the country',
  ]);
});
