import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../model/directory.ts';
import { isPartialDate, latest, newest } from '../model/partial-date.ts';
import { dateOfEvidence } from '../model/schema/evidence.ts';

/** A day (`YYYY-MM-DD`), and why it is that one, to be said when a site is built. */
export type DayOfBuild = { day: string; why: string };

/**
 * The day from which the site counts ages: BUILD_DATE where it is set, else the day of the commit, else the day of the
 * newest evidence. Never the clock, so that two builds of one commit are the same to the byte. A commit older than the
 * newest evidence gives way to it, so that no age is negative.
 *
 * @param project the folder of the project
 * @throws where BUILD_DATE is not a day, or there is a commit whose day cannot be read
 */
export function dayOfBuild(directory: Directory, project = process.cwd()): DayOfBuild {
  const given = process.env['BUILD_DATE'];
  if (given) {
    if (given.length !== 10 || !isPartialDate(given))
      throw new Error(`BUILD_DATE is "${given}". Write a day, such as 2026-11-24.`);
    return { day: given, why: 'BUILD_DATE says so' };
  }
  const evidence = newestEvidence(directory);
  const commit = dayOfCommit(project) ?? dayOfArchive(project);
  if (!commit)
    return {
      day: evidence,
      why: 'the newest evidence is of that day, and no commit is here (BUILD_DATE sets another)',
    };
  return commit > evidence
    ? { day: commit, why: 'the newest commit is of that day' }
    : { day: evidence, why: `the newest evidence is of that day, and the newest commit is older (${commit})` };
}

/** Evidence of one day counts; a bare year would push "today" to its last day, so it counts from its first. */
function newestEvidence({ services }: Directory): string {
  const dates = services.flatMap(({ evidence }) => evidence.flatMap((item) => dateOfEvidence(item) ?? []));
  const days = dates.filter((date) => date.length === 10);
  return latest(newest(days.length ? days : dates) ?? '2021-06-30');
}

/**
 * The day of the newest commit in UTC; undefined where the project is no repository of its own. A folder that belongs to
 * somebody else, as in a container, is read all the same: git is only asked when the commit was.
 */
function dayOfCommit(project: string): string | undefined {
  if (!existsSync(join(project, '.git'))) return undefined;
  const git = (...words: string[]): string =>
    execFileSync('git', ['-c', 'safe.directory=*', '-C', project, ...words], {
      encoding: 'utf8',
      stdio: 'pipe',
    }).trim();
  try {
    if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(project)) return undefined;
    return dayOf(git('log', '-1', '--format=%ct'));
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

/** Git writes the second of the commit into this file where it packs an archive (see .gitattributes). */
const ARCHIVE = 'src/site/archived.txt';

/** The day of the commit that an archive was made of; undefined in a checkout. */
function dayOfArchive(project: string): string | undefined {
  const file = join(project, ARCHIVE);
  const seconds = existsSync(file) ? readFileSync(file, 'utf8').trim() : '';
  return /^\d+$/.test(seconds) ? dayOf(seconds) : undefined;
}

const dayOf = (seconds: string): string => new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
