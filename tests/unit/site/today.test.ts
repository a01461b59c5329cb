import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { assemble } from '../../../src/model/directory.ts';
import { commitOf } from '../../../src/site/commit.ts';
import { dayOfBuild } from '../../../src/site/today.ts';
import { makeDirectory, makeService } from '../analysis/make.ts';

const page = (published: string) => ({ url: 'https://example.org/', title: 'A page', published, supports: ['status'] });
const withEvidence = (...dates: string[]) =>
  makeDirectory({ services: [makeService('a', { evidence: dates.map(page) })] });

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'recurrent-care-map-day-'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

/** Makes a repository with one commit on a day, in UTC. */
function commitOn(day: string, project: string): void {
  const git = (...words: string[]) =>
    execFileSync('git', ['-C', project, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...words], {
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
    });
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'Begin');
}

test('is BUILD_DATE where it is set', () => {
  vi.stubEnv('BUILD_DATE', '2030-02-01');
  expect(dayOfBuild(withEvidence('2021'))).toEqual({ day: '2030-02-01', why: 'BUILD_DATE says so' });
});

test.each(['tomorrow', '2030', '2030-02-30'])('refuses “%s”, and says what to write', (date) => {
  vi.stubEnv('BUILD_DATE', date);
  expect(() => dayOfBuild(assemble([]))).toThrow(`BUILD_DATE is "${date}". Write a day, such as 2026-11-24.`);
});

test('without a commit it is the day of the newest evidence; a bare year does not push it to December', () => {
  expect(dayOfBuild(withEvidence('2021-06-08', '2024-02-29', '2025'), folder)).toEqual({
    day: '2024-02-29',
    why: 'the newest evidence is of that day, and no commit is here (BUILD_DATE sets another)',
  });
});

test('is the day of the commit, or of newer evidence, so that no evidence is dated in the future', () => {
  commitOn('2025-05-01', folder);
  expect(dayOfBuild(withEvidence('2024-02-29'), folder)).toEqual({
    day: '2025-05-01',
    why: 'the newest commit is of that day',
  });
  expect(dayOfBuild(withEvidence('2025-06-01'), folder)).toEqual({
    day: '2025-06-01',
    why: 'the newest evidence is of that day, and the newest commit is older (2025-05-01)',
  });
});

test('a repository around the project is ignored', () => {
  commitOn('2029-05-05', folder);
  const project = join(folder, 'project');
  mkdirSync(project);
  expect(dayOfBuild(withEvidence('2024-02-29'), project).day).toBe('2024-02-29');
  expect(commitOf(project)).toBeUndefined();
});

test('a repository that belongs to another user is read', () => {
  commitOn('2025-05-01', folder);
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  expect(dayOfBuild(withEvidence('2024-02-29'), folder).day).toBe('2025-05-01');
  expect(commitOf(folder)).toMatch(/^[0-9a-f]{12}$/);
});

test('a repository named in the environment, as a git hook names its own, is ignored', () => {
  commitOn('2025-05-01', folder);
  vi.stubEnv('GIT_DIR', '/nowhere');
  expect(dayOfBuild(withEvidence('2024-02-29'), folder).day).toBe('2025-05-01');
});

test('where git cannot say the day of the commit, the build asks for one', () => {
  writeFileSync(join(folder, '.git'), 'gitdir: nowhere\n');
  expect(() => dayOfBuild(withEvidence('2024-02-29'), folder)).toThrow(
    /^There is a \.git here, and git does not say of which day the newest commit is \(fatal: .*\)\. Set BUILD_DATE to the day from which ages are to be counted, such as 2026-11-24\.$/,
  );
  vi.stubEnv('PATH', '/nowhere');
  expect(() => dayOfBuild(withEvidence('2024-02-29'), folder)).toThrow('(git is not installed)');
});

test('an archive contains the day of its commit; a checkout has a placeholder for it', () => {
  mkdirSync(join(folder, 'src/site'), { recursive: true });
  const file = join(folder, 'src/site/archived.txt');
  writeFileSync(file, readFileSync('src/site/archived.txt'));
  expect(dayOfBuild(withEvidence('2024-02-29'), folder).day).toBe('2024-02-29');
  expect(commitOf(folder)).toBeUndefined();
  writeFileSync(file, `${Date.UTC(2025, 4, 1, 12) / 1000} ${'0123456789'.repeat(4)}\n`);
  expect(dayOfBuild(withEvidence('2024-02-29'), folder).day).toBe('2025-05-01');
  expect(commitOf(folder)).toBe('012345678901');
});
