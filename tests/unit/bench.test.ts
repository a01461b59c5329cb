import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readDirectory } from '../../src/model/read.ts';
import { generate } from '../bench/generate.ts';
import { directory, TODAY } from './real-data/reading.ts';

const work = mkdtempSync(join(tmpdir(), 'recurrent-care-map-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

test('the generated services of the benchmarks pass every check, so that they can be measured', () => {
  generate(join(work, 'data'), 50);
  const { problems, counts } = readDirectory(join(work, 'data'), TODAY);
  expect(problems).toEqual([]);
  expect(counts.services).toBe(directory.services.length + 50);
});
