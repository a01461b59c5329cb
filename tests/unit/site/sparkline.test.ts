import { expect, test } from 'vitest';
import { sparkline } from '../../../src/site/sparkline.ts';

const pathOf = (svg: string) => / d="([^"]*)"/.exec(svg)?.[1];
const dotsIn = (svg: string) => svg.match(/<circle/g)?.length ?? 0;

test('a line joins the years from left to right, with zero at the bottom and the largest figure at the top', () => {
  expect(pathOf(sparkline([0, 10], 10))).toBe('M3 21L93 3');
});

test('a year without a figure breaks the line and is never drawn as zero', () => {
  const svg = sparkline([10, undefined, 10, 10], 10);
  expect(pathOf(svg)).toBe('M3 3M63 3L93 3');
});

test('a year between two gaps is a dot, and so is the last year', () => {
  expect(dotsIn(sparkline([undefined, 5, undefined, undefined], 10))).toBe(1);
  expect(dotsIn(sparkline([1, 2, 3], 10))).toBe(1);
  expect(dotsIn(sparkline([undefined, undefined], 10))).toBe(0);
});

test('figures that are all zero are a line at the bottom', () => {
  expect(pathOf(sparkline([0, 0], 0))).toBe('M3 21L93 21');
});
