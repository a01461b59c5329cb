import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOfFile } from '../../src/model/kinds-of-file.ts';
import { readDirectory } from '../../src/model/read.ts';

test('the example in CONTRIBUTING.md is a record that the schema takes', () => {
  const [, example] =
    /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
  const result = kindOfFile('services/north-west/new-page.yaml')?.schema.safeParse(parse(example ?? ''));
  expect(result?.error?.issues).toBeUndefined();
  expect(result?.success).toBe(true);
});

test('the example passes every rule where a contributor would put it', () => {
  const [, example = ''] =
    /```yaml\n(# yaml-language-server[\s\S]*?)```/.exec(readFileSync('CONTRIBUTING.md', 'utf8')) ?? [];
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

const GUIDES = ['README.md', 'CONTRIBUTING.md', 'docs/maintaining.md'];

test('CONTRIBUTING.md can be read in one go', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8').split('\n').length - 1).toBeLessThanOrEqual(120);
});

test('every command and every file that a guide names is there, and README names what contributors run', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const guide of GUIDES) {
    const text = readFileSync(guide, 'utf8');
    const commands = [...text.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => join(dirname(guide), path ?? ''));
    expect([guide, linked.filter((path) => !existsSync(path))]).toEqual([guide, []]);
  }
  const readme = readFileSync('README.md', 'utf8');
  for (const name of ['check:data', 'new', 'stale', 'links', 'schemas', 'docs'])
    expect(readme).toContain(`npm run ${name}`);
});
