import { expect, test } from 'vitest';
import { type Labelled, placesOf } from '../../../../src/site/pictures/label-places.ts';

const at = (x: number, y: number, text = '10'): Labelled => ({ x, y, text });

test('a label is above its point where there is room', () => {
  expect(placesOf([at(0, 0)], [at(0, 0)])).toEqual([{ dx: 0, dy: -11 }]);
});

test('no label overlaps another or a mark: the second goes below, and a label without room is left out', () => {
  const close = [at(0, 0), at(6, 1), at(3, 0), at(2, 1), at(4, 1), at(1, 0), at(5, 0), at(3, 1)];
  const places = placesOf(close, close);
  expect(places[0]).toEqual({ dx: 0, dy: -11 });
  expect(places[1]?.dy).toBeGreaterThan(0);
  expect(places).toContain(undefined);
  const boxes = close.flatMap(({ x, y }, index) => {
    const place = places[index];
    return place ? [{ x: x + place.dx, y: y + place.dy }] : [];
  });
  for (const [index, one] of boxes.entries())
    for (const other of boxes.slice(index + 1))
      expect(Math.abs(one.x - other.x) > 10 || Math.abs(one.y - other.y) > 10).toBe(true);
});

test('a label keeps clear of a point that is not its own', () => {
  expect(placesOf([at(0, 0)], [at(0, 0), at(0, -11)])[0]?.dy).toBeGreaterThan(0);
});
