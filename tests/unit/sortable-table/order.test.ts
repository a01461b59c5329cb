import { expect, test } from 'vitest';
import { type Cell, compareCells } from '../../../src/sortable-table/order.ts';

const sorted = (cells: Cell[], direction: 1 | -1) => cells.toSorted((a, b) => compareCells(a, b, direction));

test('numbers are sorted by size, and rows without a figure are last in both directions', () => {
  expect(sorted([1063, 'no figure', 9, 40], 1)).toEqual([9, 40, 1063, 'no figure']);
  expect(sorted([1063, 'no figure', 9, 40], -1)).toEqual([1063, 40, 9, 'no figure']);
});

test('texts are sorted alphabetically, and numbers within them by size', () => {
  expect(sorted(['Ynys Môn', '10 of 11', 'Bath', '2 of 11'], 1)).toEqual(['2 of 11', '10 of 11', 'Bath', 'Ynys Môn']);
  expect(sorted(['a', 'c', 'b'], -1)).toEqual(['c', 'b', 'a']);
});
