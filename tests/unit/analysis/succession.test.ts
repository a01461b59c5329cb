import { expect, test } from 'vitest';
import { authorityNames } from '../../../src/analysis/area-names.ts';
import { formerAuthorities } from '../../../src/analysis/succession.ts';
import { readDirectory } from '../../../src/model/read.ts';

const { directory } = readDirectory('data', '2026-11-24');

test('Cumbria is the one authority that is no more, and two took its place', () => {
  const former = formerAuthorities(directory, '2026-11-24');
  expect(former.map(({ authority }) => authority.id)).toEqual(['cumbria']);
  expect(former[0]?.successors.map(({ id }) => id)).toEqual(['cumberland', 'westmorland-and-furness']);
  expect(formerAuthorities(directory, '2023-03-31')).toEqual([]);
});

test('the A to Z has every name, its own letter without accents, and says whose other name it is', () => {
  const names = authorityNames(directory, '2026-11-24');
  expect(names).toContainEqual({ letter: 'H', name: 'Hull', id: 'hull', former: false });
  expect(names).toContainEqual({ letter: 'Y', name: 'Ynys Môn', id: 'anglesey', of: 'Anglesey', former: false });
  expect(names).toContainEqual({ letter: 'C', name: 'Cumbria', id: 'cumbria', former: true });
  expect(new Set(names.map(({ id }) => id)).size).toBe(176);
  expect(names.map(({ letter }) => letter).toSorted()).toEqual(names.map(({ letter }) => letter));
});
