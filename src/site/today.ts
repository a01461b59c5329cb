import { execFileSync } from 'node:child_process';
import type { Directory } from '../model/directory.ts';
import { isPartialDate, latest, newest } from '../model/partial-date.ts';
import { dateOfEvidence } from '../model/schema/evidence.ts';

/**
 * The day from which the site counts ages, as `YYYY-MM-DD`: BUILD_DATE where it is set, else the day of the commit, else
 * the day of the newest evidence. Never the clock, so that two builds of one commit are the same to the byte. A commit
 * older than the newest evidence gives way to it, so that no age is negative.
 *
 * @throws where BUILD_DATE is not a day
 */
export function today(directory: Directory): string {
  const given = process.env['BUILD_DATE'];
  if (given) {
    if (given.length !== 10 || !isPartialDate(given))
      throw new Error(`BUILD_DATE is "${given}". Write a day, such as 2026-11-24.`);
    return given;
  }
  const evidence = newestEvidence(directory);
  const commit = dayOfCommit();
  return commit && commit > evidence ? commit : evidence;
}

/** Evidence of one day counts; a bare year would push "today" to its last day, so it counts from its first. */
function newestEvidence({ services }: Directory): string {
  const dates = services.flatMap(({ evidence }) => evidence.flatMap((item) => dateOfEvidence(item) ?? []));
  const days = dates.filter((date) => date.length === 10);
  return latest(newest(days.length ? days : dates) ?? '2021-06-30');
}

/** The day of the newest commit in UTC, or undefined outside a checkout. */
function dayOfCommit(): string | undefined {
  try {
    const seconds = execFileSync('git', ['log', '-1', '--format=%ct'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
    return seconds ? new Date(Number(seconds) * 1000).toISOString().slice(0, 10) : undefined;
  } catch {
    return undefined;
  }
}
