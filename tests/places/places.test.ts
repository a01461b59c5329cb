import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { filesOf } from '../built/site.ts';

/** Builds a checkout or an archive of the newest commit in other folders and environments, with the same packages. */
const HERE = resolve('.');
const root = mkdtempSync(join(tmpdir(), 'recurrent-care-map-places-'));
chmodSync(root, 0o755);
afterAll(() => rmSync(root, { recursive: true, force: true }));

const NOBODY = 65_534;
const isRoot = process.getuid?.() === 0;
const PATH = `${HERE}/node_modules/.bin:${process.env['PATH']}`;

function run(command: string, words: readonly string[]): void {
  const { status, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  if (status) throw new Error(stderr);
}

/** Links the packages into a project. They are read from there, and nothing may write to their folder. */
function withPackages(folder: string): string {
  symlinkSync(join(HERE, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

function clone(name: string, ...words: string[]): string {
  const folder = join(root, name);
  mkdirSync(dirname(folder), { recursive: true });
  run('git', ['clone', '-q', ...words, `file://${HERE}`, folder]);
  return withPackages(folder);
}

type Built = { status: number | null; said: string; folder: string };

function build(project: string, env: Record<string, string> = {}, uid?: number): Built {
  const environment = { PATH, HOME: process.env['HOME'] ?? '', ...env };
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: project,
    encoding: 'utf8',
    // None of the variables that vitest sets may reach the build.
    env: environment,
    ...(uid === undefined ? {} : { uid, gid: uid }),
  });
  return { status, said: stdout + stderr, folder: join(project, 'dist') };
}

/** The files that differ between two builds, or that one of them lacks. */
function differing(one: string, other: string): string[] {
  expect(filesOf(other)).toEqual(filesOf(one));
  return filesOf(one).filter((file) => !readFileSync(join(one, file)).equals(readFileSync(join(other, file))));
}

function give(folder: string, uid: number): void {
  chownSync(folder, uid, uid);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) give(path, uid);
    else if (!entry.isSymbolicLink()) chownSync(path, uid, uid);
  }
}

let plain: Built;
beforeAll(() => {
  plain = build(clone('plain'));
  expect([plain.status, plain.said]).toEqual([0, expect.stringMatching(/Ages are counted from [\d-]{10}: /)]);
});

test('a path with spaces and quotes, another time zone, another language and no home folder: the same bytes', () => {
  const odd = build(clone("it's a place (new) & ä/map"), {
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'C',
    NODE_ENV: 'production',
    HOME: '',
  });
  expect([odd.status, odd.said]).toEqual([0, expect.any(String)]);
  expect(differing(plain.folder, odd.folder)).toEqual([]);
});

test.runIf(isRoot)('another user, who may not write to the packages: the same bytes', () => {
  const project = clone('of-nobody');
  give(project, NOBODY);
  const other = build(project, { HOME: '/nowhere' }, NOBODY);
  expect([other.status, other.said]).toEqual([0, expect.any(String)]);
  expect(differing(plain.folder, other.folder)).toEqual([]);
});

test.runIf(isRoot)('a checkout that belongs to another user: the same bytes', () => {
  const project = clone('of-somebody-else');
  give(join(project, '.git'), NOBODY);
  chownSync(project, NOBODY, NOBODY);
  const theirs = build(project);
  expect([theirs.status, theirs.said]).toEqual([0, expect.any(String)]);
  expect(differing(plain.folder, theirs.folder)).toEqual([]);
});

test('a checkout with Windows line endings of another user: the same bytes', () => {
  const checkout = clone('windows', '-c', 'core.autocrlf=true');
  // The unit tests read these files, so they pass there as they do here.
  const { stdout } = spawnSync('git', ['ls-files', '--eol'], { cwd: checkout, encoding: 'utf8' });
  expect(stdout).toContain('w/lf');
  expect(stdout).not.toMatch(/w\/(?:crlf|mixed)/);
  const project = build(checkout);
  expect([project.status, project.said]).toEqual([0, expect.any(String)]);
  expect(differing(plain.folder, project.folder)).toEqual([]);
});

/** The files of the site that depend on the history of the repository. */
const OF_HISTORY = /^(?:feeds\/|changes\/|api\/v1\/changes\.json$)/;

test('a shallow clone builds, says that its history is incomplete, and differs in nothing else', () => {
  const shallow = build(clone('shallow', '--depth', '1'));
  expect([shallow.status, shallow.said]).toEqual([
    0,
    expect.stringContaining('the history of their files is not all here'),
  ]);
  expect(differing(plain.folder, shallow.folder).filter((file) => !OF_HISTORY.test(file))).toEqual([]);
});

test('an archive without git has the date and the commit of its own', () => {
  const folder = join(root, 'archive');
  mkdirSync(folder);
  run('sh', ['-c', `git archive HEAD | tar x -C '${folder}'`]);
  const archive = build(withPackages(folder));
  expect([archive.status, archive.said]).toEqual([0, expect.stringContaining('the newest commit is of that day')]);
  expect(differing(plain.folder, archive.folder).filter((file) => !OF_HISTORY.test(file))).toEqual([]);
});

test('a build that is killed half way leaves nothing that the next build keeps', async () => {
  const project = clone('interrupted');
  for (const seconds of [2, 4]) {
    const child = spawn('npm', ['run', 'build'], { cwd: project, detached: true, stdio: 'ignore', env: { PATH } });
    await new Promise((done) => setTimeout(done, seconds * 1000));
    // The process group of this child: npm, and the build that it started.
    if (child.pid && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
  }
  const again = build(project);
  expect([again.status, again.said]).toEqual([0, expect.any(String)]);
  expect(differing(plain.folder, again.folder)).toEqual([]);
});

test.each(['#', '%', '?'])('a path with the character %s gets one sentence', (sign) => {
  const project = clone(`a${sign}b/map`);
  const { status, said } = build(project);
  expect(status).not.toBe(0);
  expect(said).toContain(`has the sign ${sign}, with which no build works. Rename the folder.`);
});
