import { describe, expect, test } from 'vitest';
import { searchIndex } from '../../../../src/analysis/search/documents.ts';
import { makeSearch } from '../../../../src/analysis/search/search.ts';
import { readDirectory } from '../../../../src/model/read.ts';
import { places } from '../../../../src/site/places.ts';
import { GOLDEN } from './golden.ts';

const index = searchIndex(readDirectory('data', '2026-11-24').directory, '2026-11-24', places);
const search = makeSearch(index);
const named = (query: string) =>
  search(query).documents.map(({ kind, label }) => (kind === 'council' ? `${label}*` : label));

test('there are at least sixty phrasings', () => {
  expect(GOLDEN.length).toBeGreaterThanOrEqual(60);
});

describe('golden queries', () => {
  test.each(GOLDEN)('“$query” finds $first first', ({ query, first, never = [] }) => {
    const found = named(query);
    expect(found[0]).toBe(first);
    for (const label of never) expect(found.map((name) => name.replace('*', ''))).not.toContain(label);
  });
});

test('“fathers” finds no service that works with mothers only', () => {
  const labels = new Set(search('fathers').documents.map(({ label }) => label));
  expect(labels.size).toBeGreaterThan(5);
  for (const label of ['Pause Hull', 'Step Together', 'Beam', 'MAGPIES']) expect(labels).not.toContain(label);
});

test('sayings work both ways', () => {
  expect(named('dads')).toEqual(named('fathers'));
  expect(named('family drug and alcohol court')).toEqual(named('fdac'));
});

test('a misspelt word says what it was read as, and a word left out is named', () => {
  expect(search('salfrd').read).toBe('salford');
  expect(search('salford').read).toBeUndefined();
  expect(search('pregnant dads rochdale').leftOut).toEqual(['dad']);
  expect(search('nest rochdale').leftOut).toEqual([]);
});

test('every service and every council is found by its own name', () => {
  const lost = index.documents.filter(({ label, to }) => !search(label).documents.some((found) => found.to === to));
  expect(lost.map(({ label }) => label)).toEqual([]);
});

test('a closed service comes after an open one that answers as well', () => {
  const order = search('leeds').documents;
  const closed = order.findIndex((document) => document.closed);
  expect(closed).toBeGreaterThan(0);
});

test('a council that is named among other words is offered too, after what answers them all', () => {
  expect(named('FDAC near Hove').at(-1)).toBe('Brighton and Hove*');
  expect(named('who works with a young dad in Leeds')).toContain('Leeds*');
  expect(named('future hope').filter((name) => name.endsWith('*'))).toEqual([]);
});

test('where nothing is found, the nearest spelling is offered, and nothing where nothing is near', () => {
  const near = (query: string) => search(query).near?.map(({ label }) => label);
  expect(search('Strngthng Famlys').documents).toEqual([]);
  expect(near('Strngthng Famlys')).toContain('Strengthening Families');
  expect(near('zzzz')).toEqual([]);
});
