import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { answerSchemas } from '../../../../src/formats/api/json-schemas.ts';
import { shapeOf } from './shape.ts';

const FILE = new URL('shapes.txt', import.meta.url);
const committed = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
const now = answerSchemas().flatMap(([name, schema]) => shapeOf(schema, name));

test('no field of /api/v1/ is removed, changes its type or becomes optional: that needs /api/v2/', () => {
  expect(committed.length).toBeGreaterThan(100);
  const there = new Set(now);
  expect(committed.filter((line) => !there.has(line))).toEqual([]);
});

test('an addition is written into shapes.txt and CHANGELOG.md, and the minor version of SCHEMA_VERSION is increased', () => {
  const known = new Set(committed);
  expect(now.filter((line) => !known.has(line))).toEqual([]);
});

test('a field that is removed or becomes optional would be found', () => {
  const one = { type: 'object', properties: { a: { type: 'string' }, b: { enum: ['x', 'y'] } }, required: ['a'] };
  expect(shapeOf(one, 'o')).toEqual(['o.a: string, always', 'o.b: x | y']);
  expect(shapeOf({ ...one, required: [] }, 'o')).toContain('o.a: string');
});
