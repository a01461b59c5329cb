import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { kindOfFile } from '../../src/model/kinds-of-file.ts';
import { EXAMPLE } from './real-data/contributions.ts';

test('the example in CONTRIBUTING.md is a record that the schema accepts; contribution.test.ts adds it to the data', () => {
  const result = kindOfFile('services/north-west/new-page.yaml')?.schema.safeParse(parse(EXAMPLE));
  expect(result?.error?.issues).toBeUndefined();
  expect(result?.success).toBe(true);
});

test('README names both commands, and every folder that it lists exists', () => {
  const readme = readFileSync('README.md', 'utf8');
  for (const command of ['npm ci && npm start', 'npm ci && npm test']) expect(readme).toContain(command);
  expect(readFileSync('.ci/run', 'utf8')).toContain('npm ci && npm test');
});

const GUIDES = ['README.md', 'CONTRIBUTING.md', 'docs/maintaining.md'];

test('CONTRIBUTING.md is short enough to be read at once', () => {
  expect(readFileSync('CONTRIBUTING.md', 'utf8').split('\n').length - 1).toBeLessThanOrEqual(120);
});

test('every command and every file that a guide names exists, and README names what contributors run', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const guide of GUIDES) {
    const text = readFileSync(guide, 'utf8');
    const commands = [...text.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name ?? '');
    expect(commands.filter((name) => !scripts[name])).toEqual([]);
    const linked = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path]) => join(dirname(guide), path ?? ''));
    expect([guide, linked.filter((path) => !existsSync(path))]).toEqual([guide, []]);
  }
  const readme = readFileSync('README.md', 'utf8');
  for (const name of ['check:data', 'new', 'stale', 'links', 'schemas', 'docs'])
    expect(readme).toContain(`npm run ${name}`);
});
