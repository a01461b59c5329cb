import { expect, test } from 'vitest';
import { labelSpace, lettersSize } from '../../../../src/islands/map/label-space.ts';

test('a name is placed where it fits, and nowhere else', () => {
  expect(labelSpace('Kent', { x: 60, y: 40 }, false)).toEqual({ width: 45, below: 0 });
  expect(labelSpace('Kent', { x: 30, y: 40 }, false)).toBeUndefined();
  expect(labelSpace('Kent', { x: 60, y: 20 }, false)).toBeUndefined();
});

test('a long name is broken between words, and needs the height for it', () => {
  const size = { x: 90, y: 60 };
  expect(labelSpace('North Yorkshire', size, false)).toBeDefined();
  expect(labelSpace('North Yorkshire', { ...size, y: 50 }, false)).toBeUndefined();
  expect(labelSpace('Northyorkshire', size, false)).toBeUndefined();
});

test('in a hexagon the name is above the mark', () => {
  expect(labelSpace('York', { x: 60, y: 70 }, true)).toEqual({ width: 51, below: -4 });
});

test('three letters are as large as their hexagon allows, and left out where they could not be read', () => {
  expect(lettersSize(50)).toBe(19);
  expect(lettersSize(20)).toBe(8);
  expect(lettersSize(19)).toBeUndefined();
});
