import { expect, test } from 'vitest';
import { middlePlace, nearestInDirection } from '../../../src/geography/nearest-in-direction.ts';

const cross = new Map<string, [number, number]>([
  ['middle', [0, 0]],
  ['north', [0, 2]],
  ['east', [2, 0]],
  ['south', [0, -2]],
  ['west', [-2, 0]],
  ['far-east', [5, 0]],
]);

test('each arrow leads to the nearest place on its side', () => {
  const from = (direction: 'up' | 'right' | 'down' | 'left') => nearestInDirection(cross, 'middle', direction);
  expect([from('up'), from('right'), from('down'), from('left')]).toEqual(['north', 'east', 'south', 'west']);
});

test('a place straight ahead comes before a nearer one at an angle', () => {
  const places = new Map<string, [number, number]>([
    ['here', [0, 0]],
    ['aslant', [1, 0.9]],
    ['ahead', [1.6, 0]],
  ]);
  expect(nearestInDirection(places, 'here', 'right')).toBe('ahead');
});

test('nothing is beyond the last place, and a place at the side is not ahead', () => {
  expect(nearestInDirection(cross, 'far-east', 'right')).toBeUndefined();
  expect(nearestInDirection(cross, 'far-east', 'up')).toBeUndefined();
  expect(nearestInDirection(cross, 'nowhere', 'up')).toBeUndefined();
});

test('the centre is the place nearest to the mean of all places; without places there is none', () => {
  expect(middlePlace(cross)).toBe('middle');
  expect(middlePlace(new Map())).toBeUndefined();
});
