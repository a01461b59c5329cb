import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { changedFiles } from '../../../src/github/changed-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'recurrent-care-map-git-'));
afterAll(() => rmSync(folder, { recursive: true }));
const git = (args: readonly string[]): string =>
  execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
const commit = (): void => {
  git(['add', '-A']);
  git(['-c', 'user.name=T', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false', 'commit', '-qm', 'x']);
};
const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);

git(['init', '-q', '-b', 'main']);
mkdirSync(join(folder, 'data'));
write('data/kept.yaml', 'a: 1\n');
write('data/gone.yaml', 'b: 1\n');
write('data/changed.yaml', 'c: 1\n');
commit();
git(['checkout', '-qb', 'change']);
rmSync(join(folder, 'data/gone.yaml'));
write('data/changed.yaml', 'c: 2\n');
write('data/new "name"\n::error::.yaml', 'd: 1\n');
write('data/large.yaml', 'x'.repeat(64 * 1024 + 1));
write('code.ts', 'throw new Error();\n');
symlinkSync('/etc/passwd', join(folder, 'data/link.yaml'));
commit();
git(['checkout', '-q', 'main']);
write('data/kept.yaml', 'a: 2\n');
commit();

test('finds the files of data/ that a branch changed, whatever main did since; links and large files are not opened', () => {
  expect(changedFiles(git, 'main', 'change')).toEqual([
    { path: 'changed.yaml', before: 'c: 1\n', after: { path: 'changed.yaml', text: 'c: 2\n' } },
    { path: 'gone.yaml', before: 'b: 1\n', after: { path: 'gone.yaml', is: 'removed' } },
    { path: 'large.yaml', before: undefined, after: { path: 'large.yaml', is: 'file', size: 64 * 1024 + 1 } },
    { path: 'link.yaml', before: undefined, after: { path: 'link.yaml', is: 'link', size: 11 } },
    {
      path: 'new "name"\n::error::.yaml',
      before: undefined,
      after: { path: 'new "name"\n::error::.yaml', text: 'd: 1\n' },
    },
  ]);
});

test.each(['--output=x', 'nowhere', 'main; id'])('%s is not a commit', (name) => {
  expect(() => changedFiles(git, 'main', name)).toThrow();
});
