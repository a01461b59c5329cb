import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOfFile } from '../../src/model/kinds-of-file.ts';
import { readDirectory } from '../../src/model/read.ts';

test('the example in CONTRIBUTING.md is a record that the schema takes', () => {
  const [, example] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const result = kindOfFile('services/north-west/new-page.yaml')?.schema.safeParse(parse(example ?? ''));
  expect(result?.error?.issues).toBeUndefined();
  expect(result?.success).toBe(true);
});

test('the example passes every rule where a contributor would put it', () => {
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const folder = mkdtempSync(join(tmpdir(), 'recurrent-care-map-'));
  cpSync('data', folder, { recursive: true });
  writeFileSync(join(folder, 'services/north-west/new-page.yaml'), example);
  expect(readDirectory(folder, '2026-11-24').problems).toEqual([]);
  rmSync(folder, { recursive: true });
});

test('README names both commands, and every folder that it lists is there', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(command);
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test');
});
