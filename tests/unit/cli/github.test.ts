import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { GOOD_FOLDER } from '../model/changed-copy.ts';

const folder = mkdtempSync(join(tmpdir(), 'recurrent-care-map-event-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as a workflow does, in the checkout or in `cwd`. */
function run(script: string, options: readonly string[], env: Record<string, string> = {}, cwd = '.') {
  const node = resolve('node_modules/.bin/node');
  const { status, stdout, stderr } = spawnSync(node, [resolve(`src/cli/${script}.ts`), ...options], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, stdout, stderr };
}

test('the form of an event becomes a record on the screen, and nothing is sent', () => {
  const body =
    '### Which service has closed\n\nalder-steps\n\n### Where can this be seen?\n\nhttps://www.example.org/x\n\n### What is that page or report called, and whose is it?\n\nA page';
  const issue = { number: 1, html_url: 'https://github.com/o/r/issues/1', created_at: '2026-11-20T10:00:00Z', body };
  writeFileSync(join(folder, 'event.json'), JSON.stringify({ issue }));
  cpSync(GOOD_FOLDER, join(folder, 'data'), { recursive: true });
  const { status, stdout } = run('github-form', ['--event', join(folder, 'event.json')], {}, folder);
  expect([status, stdout.split('\n')[0]]).toEqual([0, '# data/services/woodland/alder-steps.yaml']);
  expect(stdout).toContain('state: closed');
});

test('a comment on no change is empty, and an unknown commit is reported', () => {
  expect(run('github-comment', ['--base', 'HEAD', '--head', 'HEAD'])).toMatchObject({ status: 0, stdout: '' });
  const { status, stderr } = run('github-comment', ['--head', '--upload-pack=x']);
  expect([status, stderr]).toEqual([2, expect.stringContaining('npm run github:comment')]);
});

test('the comment about a preview is made from a number and nothing else', () => {
  const github = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'o/r' };
  expect(run('github-preview', ['--run', '5'], github).stdout).toContain(
    '](https://github.com/o/r/actions/runs/5#artifacts)',
  );
  expect(run('github-preview', ['--run', '5) [x](y'], github)).toMatchObject({ status: 2, stdout: '' });
});

test('what is to be posted has to be named, and an empty text is not an error', () => {
  expect(run('github-post', []).status).toBe(2);
  expect(run('github-post', ['--body', 'README.md', '--number', '1; id']).status).toBe(2);
  writeFileSync(join(folder, 'empty.md'), '\n');
  expect(run('github-post', ['--body', join(folder, 'empty.md'), '--number', '1'])).toMatchObject({ status: 0 });
});
