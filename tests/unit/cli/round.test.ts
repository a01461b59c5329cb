import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { GOOD_FOLDER } from '../model/changed-copy.ts';

const work = mkdtempSync(join(tmpdir(), 'round-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

function round(...options: string[]) {
  const { status, stdout, stderr } = spawnSync(
    join(ROOT, 'node_modules/.bin/node'),
    [join(ROOT, 'src/cli/round.ts'), '--data', GOOD_FOLDER, ...options],
    { cwd: ROOT, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', SITE_URL: 'https://example.org' } },
  );
  return { code: status, out: stdout, err: stderr };
}

test('prints the files of a region, or writes them into a folder, also a second time', () => {
  expect(round('--region', 'woodland').out).toMatch(/^=== letters\//);
  const folder = join(work, 'out');
  for (const _ of [1, 2]) {
    expect(round('--region', 'woodland', '--out', folder)).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'mails/alder-steps.txt'), 'utf8')).toContain(
      'https://example.org/ask/alder-steps/',
    );
  }
  expect(existsSync(`${folder}.part`)).toBe(false);
});

test('does not overwrite a file that somebody has written', () => {
  const folder = mkdtempSync(join(work, 'mine-'));
  writeFileSync(join(folder, 'checklist.md'), 'mine');
  const { code, err } = round('--region', 'woodland', '--out', folder);
  expect(code).toBe(2);
  expect(err).toContain('holds checklist.md, which is not what would be written there. Name another folder for --out.');
  expect(readdirSync(folder)).toEqual(['checklist.md']);
  expect(readFileSync(join(folder, 'checklist.md'), 'utf8')).toBe('mine');
});

test('lists the regions where none or an unknown one is given', () => {
  expect(round().err).toMatch(/^Name a region with --region\. The regions are: .*woodland/);
  const nowhere = round('--region', 'nowhere');
  expect(nowhere).toMatchObject({ code: 2, out: '' });
  expect(nowhere.err).toMatch(/^"nowhere" is not a region\. The regions are: .*woodland/);
});

test('says what is due this week', () => {
  expect(round('--due').out).toMatch(
    /^## Due this week\n\n.*month[\s\S]*\n\n## Answers\n\nNo council and no service has answered us yet\.\n\n## All by age\n$/,
  );
});
