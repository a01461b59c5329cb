import { expect, test } from 'vitest';
import { ASPECTS, type Fact, rowsOf, type Side } from '../../../../src/analysis/compare/rows.ts';

const side = (id: string, who?: Fact): Side => ({ id, name: id, href: `/${id}/`, says: who ? { who } : {} });
const said = (...texts: string[]): Fact => ({ lines: texts.map((text) => ({ text })) });
const verdict = (...cells: (Fact | undefined)[]) =>
  rowsOf(cells.map((cell, index) => side(`s${index}`, cell))).find(({ aspect }) => aspect === 'who')?.verdict;

test('every aspect has a row with a cell for each service or model, in their order', () => {
  const rows = rowsOf([side('a', said('Mothers')), side('b')]);
  expect(rows.map(({ aspect }) => aspect)).toEqual([...ASPECTS]);
  expect(rows.find(({ aspect }) => aspect === 'who')?.cells).toEqual([said('Mothers'), undefined]);
});

test('the same lines in a different order are equal; other lines differ', () => {
  expect(verdict(said('Mothers', 'Couples'), said('Couples', 'mothers'))).toBe('Same');
  expect(verdict(said('Mothers'), said('Couples'))).toBe('Differs');
  expect(verdict(said('Mothers'), said('Mothers'), said('Mothers', 'Couples'))).toBe('Differs');
});

test('a fact that is not recorded is neither different nor equal, and the row says for how many it is recorded', () => {
  expect(verdict(undefined, undefined)).toBe('Not recorded');
  expect(verdict(said('Mothers'), undefined)).toBe('Recorded for 1 of 2');
  expect(verdict(said('Mothers'), undefined, said('Mothers'))).toBe('Same, recorded for 2 of 3');
  expect(verdict(said('Mothers'), undefined, said('Couples'))).toBe('Differs, recorded for 2 of 3');
});

test('a fact that comes from a model says so', () => {
  const byModel: Fact = { ...said('Mothers'), byModel: true };
  expect(verdict(byModel, said('Mothers'))).toBe('Same, by a model’s word');
  expect(verdict(byModel, said('Couples'), undefined)).toBe('Differs, recorded for 2 of 3, by a model’s word');
});

test('a single service is not compared with anything', () => {
  expect(verdict(said('Mothers'))).toBeUndefined();
});
