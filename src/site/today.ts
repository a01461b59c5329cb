import type { Directory } from '../model/directory.ts';
import { isPartialDate, latest, newest } from '../model/partial-date.ts';
import { dateOfEvidence } from '../model/schema/evidence.ts';
import { archivedIn, gitOf } from './git.ts';

/** A day (`YYYY-MM-DD`), and the reason for it, which is printed when the site is built. */
export type DayOfBuild = { day: string; why: string };

/**
 * The day from which the site counts ages: BUILD_DATE where it is set, otherwise the day of the commit, otherwise the
 * day of the newest evidence. The clock is never used, so that two builds of one commit are identical to the byte.
 * Where the newest evidence is later than the commit, its day is used, so that no age is negative.
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

/** The day of the newest evidence. A bare year counts from its first day; its last day could lie in the future. */
function newestEvidence({ services }: Directory): string {
  const dates = services.flatMap(({ evidence }) => evidence.flatMap((item) => dateOfEvidence(item) ?? []));
  const days = dates.filter((date) => date.length === 10);
  return latest(newest(days.length ? days : dates) ?? '2021-06-30');
}

/** The day of the newest commit in UTC; undefined where the project has no repository of its own. */
function dayOfCommit(project: string): string | undefined {
  const seconds = gitOf(project)?.('log', '-1', '--format=%ct');
  return seconds === undefined ? undefined : dayOf(seconds);
}

/** The day of the commit that an archive was made from; undefined in a checkout. */
function dayOfArchive(project: string): string | undefined {
  const archived = archivedIn(project);
  return archived && dayOf(archived.seconds);
}

const dayOf = (seconds: string): string => new Date(Number(seconds) * 1000).toISOString().slice(0, 10);
