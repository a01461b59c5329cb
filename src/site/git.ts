import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';

/** Asks git with some words, and gives what it prints. @throws as `execFileSync` does, where git has no answer */
export type Git = (...words: string[]) => string;

/** As much as a long history of thousands of records writes. */
const MOST_BYTES = 1_000_000_000;

/**
 * Git for the repository of a project; undefined where the project is none of its own, as in an archive unpacked inside
 * another one. A folder that belongs to somebody else, as in a container, is read all the same, since the build only asks;
 * what a person has set for their own use of git changes nothing.
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
      maxBuffer: MOST_BYTES,
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

/** Git writes the commit and its second into this file where it packs an archive (see .gitattributes). */
const ARCHIVE = 'src/site/archived.txt';

/** The commit that an archive was made of, whole, and its second since 1970; undefined in a checkout. */
export function archivedIn(project: string): { seconds: string; commit: string } | undefined {
  const file = join(project, ARCHIVE);
  const [, seconds, commit] = (existsSync(file) && /^(\d+) ([0-9a-f]+)$/m.exec(readFileSync(file, 'utf8'))) || [];
  return seconds && commit ? { seconds, commit } : undefined;
}
