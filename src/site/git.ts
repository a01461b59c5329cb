import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Runs git with some arguments and returns what it prints. @throws as `execFileSync` does, where git fails */
export type Git = (...words: string[]) => string;

/** The most output to accept, in bytes: enough for the history of thousands of records. */
const MAX_BYTES = 1_000_000_000;

/**
 * Git for the repository of a project; undefined where the project has no repository of its own, as in an archive
 * unpacked inside another one. A repository owned by another user, as in a container, is read too, since the build only
 * reads. The git settings of the user are ignored.
 *
 * @throws with one sentence where there is a `.git` that cannot be read
 */
export function gitOf(project: string): Git | undefined {
  if (!existsSync(join(project, '.git'))) return undefined;
  const { GIT_DIR: _, GIT_WORK_TREE: __, GIT_INDEX_FILE: ___, ...env } = process.env;
  const git: Git = (...words) =>
    execFileSync('git', ['-c', 'safe.directory=*', '-C', project, ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
      maxBuffer: MAX_BYTES,
      env: { ...env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
    }).trim();
  try {
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(project)) return undefined;
    git('rev-parse', '--verify', 'HEAD');
    return git;
  } catch (error) {
    throw new Error(
      `There is a .git here, and git does not say of which day the newest commit is (${reasonOf(error)}). Set BUILD_DATE to the day from which ages are to be counted, such as 2026-11-24.`,
    );
  }
}

const reasonOf = (error: unknown): string => {
  const { code, stderr } = error as { code?: string; stderr?: string };
  return code === 'ENOENT' ? 'git is not installed' : (stderr?.split('\n')[0] ?? String(error));
};

/** Git writes the commit and its time into this file when it packs an archive (see .gitattributes). */
const ARCHIVE = 'src/site/archived.txt';

/**
 * The full hash of the commit that an archive was made from, and its time in seconds since 1970; undefined in a
 * checkout.
 */
export function archivedIn(project: string): { seconds: string; commit: string } | undefined {
  const file = join(project, ARCHIVE);
  const [, seconds, commit] = (existsSync(file) && /^(\d+) ([0-9a-f]+)$/m.exec(readFileSync(file, 'utf8'))) || [];
  return seconds && commit ? { seconds, commit } : undefined;
}
