import { expect, test } from 'vitest';
import { componentsGrid, componentsTitle } from '../../../src/analysis/components-grid.ts';
import { makeDirectory, makeService, makeTerms } from './make.ts';

const grid = (...recorded: (string[] | undefined)[]) => {
  const services = recorded.map((components, index) => makeService(`s${index}`, components ? { components } : {}));
  const base = makeDirectory({ services });
  return componentsGrid({ ...base, vocabulary: { ...base.vocabulary, components: makeTerms('calm', 'kind', 'near') } });
};

test('a service with no recorded component is counted and has no row', () => {
  const found = grid(['kind'], undefined, [], ['calm', 'kind']);
  expect(found.services.map(({ id }) => id)).toEqual(['s0', 's3']);
  expect(found.without).toBe(2);
  expect(found.components.map(({ term, count }) => [term.id, count])).toEqual([
    ['calm', 1],
    ['kind', 2],
    ['near', 0],
  ]);
});

test('the title says which component is recorded most often and which least often', () => {
  expect(componentsTitle(grid(['kind'], ['calm', 'kind']))).toBe(
    '“kind” is recorded most often, for 2 of 2 services with any recorded; “near” least, for 0',
  );
  expect(componentsTitle(grid(['kind', 'calm', 'near']))).toBe(
    'Each component is recorded for 1 of 1 service with any recorded',
  );
  expect(componentsTitle(grid())).toBe('No component is recorded for any service');
});
