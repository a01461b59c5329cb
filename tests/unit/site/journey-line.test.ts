import { expect, test } from 'vitest';
import type { Point } from '../../../src/analysis/journey.ts';
import { journeyLine } from '../../../src/site/journey-line.ts';
import { makeService } from '../analysis/make.ts';

const point = (id: string, services: number): Point => ({
  term: { id, label: id, description: id },
  placed: Array.from({ length: services }, (_, index) => ({ service: makeService(`${id}-${index}`), from: 'service' })),
});
const draw = (...counts: number[]) =>
  journeyLine(
    counts.map((count, index) => point(`p${index}`, count)),
    () => ['2 recorded as running', '5 not known if running', '3 related, not counted', '4 closed'],
  );

test('every service has its own mark inside the drawing, and no two overlap', () => {
  const { points, width, height } = draw(0, 1, 70, 3);
  const marks = points.flatMap((drawn) => drawn.marks);
  expect(marks).toHaveLength(74);
  expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(74);
  for (const { x, y } of marks) {
    expect(x + 12).toBeLessThanOrEqual(width);
    expect(y + 16).toBeLessThanOrEqual(height);
  }
});

test('each point ends above the next one, with its words and its marks', () => {
  const { points } = draw(30, 0, 2);
  for (const [index, { y, height, said, marks }] of points.entries()) {
    const end = points[index + 1]?.y ?? Infinity;
    expect(y + height).toBeLessThanOrEqual(end);
    for (const line of said) expect(line.y).toBeLessThan(y + height);
    for (const mark of marks) expect(mark.y + 12).toBeLessThan(y + height);
  }
});

test('words continue on a new line where one is full, and none is lost', () => {
  const lines = draw(1).points[0]?.said.map(({ text }) => text) ?? [];
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe('2 recorded as running, 5 not known if running, 3 related, not counted, 4 closed');
});
