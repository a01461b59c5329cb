import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readTree } from '../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { tablesOf } from './all-tables.ts';

const FILE = new URL('columns.txt', import.meta.url);
const { directory } = readTree(GOOD_FOLDER, TODAY);
const now = new Map(
  tablesOf(directory, TODAY).map(({ name, columns }) => [name, columns.map((column) => column.name)]),
);
const committed = readFileSync(FILE, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => line.split(': '))
  .map(([name = '', columns = '']) => [name, columns.split(' ')] as const);

/** The tables whose columns no longer begin with the committed ones. */
const movedIn = (tables: ReadonlyMap<string, readonly string[]>): string[] =>
  committed
    .filter(([name, columns]) => columns.some((column, at) => tables.get(name)?.[at] !== column))
    .map(([name]) => name);

test('no column of a table is removed or moved: formulas and programs that count columns would read another one', () => {
  expect(committed.length).toBeGreaterThan(15);
  expect(movedIn(now)).toEqual([]);
});

test('a new column or table is written into columns.txt and CHANGELOG.md', () => {
  expect([...now]).toEqual(committed);
});

test('a removed and an inserted column would be found', () => {
  const [first = '', ...rest] = now.get('services') ?? [];
  expect(movedIn(new Map(now).set('services', rest))).toEqual(['services']);
  expect(movedIn(new Map(now).set('services', [first, 'more', ...rest]))).toEqual(['services']);
  expect(movedIn(new Map(now).set('services', [first, ...rest, 'more']))).toEqual([]);
});
