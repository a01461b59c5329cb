import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDirectory } from '../../src/model/read.ts';
import { generate } from '../bench/generate.ts';

const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the generated services of the bench pass every check, so that they can be measured', () => {
  const today = new Date().toISOString().slice(0, 10);
  const real = readDirectory('data', today).counts.services;
  generate(join(work, 'data'), 50);
  const { problems, counts } = readDirectory(join(work, 'data'), today);
  expect(problems).toEqual([]);
  expect(counts.services).toBe(real + 50);
});
