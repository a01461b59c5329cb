import { execFileSync } from 'node:child_process';
import { type Changes, changesOf } from '../analysis/changes/changes.ts';
import { changesInLog, LOG, type Logged } from '../analysis/changes/log.ts';
import { config } from './config.ts';
import { directory } from './directory.ts';

/** As much as a long history of thousands of records writes. */
const MOST_BYTES = 1_000_000_000;

/** The history of the records; undefined outside a checkout and in one that holds only the newest commits. */
function logged(): Logged[] | undefined {
  const git = (...words: string[]) =>
    execFileSync('git', words, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: MOST_BYTES });
  try {
    if (git('rev-parse', '--is-shallow-repository').trim() !== 'false') return undefined;
    return changesInLog(git(...LOG, '--', `${config.dataDir}/services`));
  } catch {
    return undefined;
  }
}

/** What changed in the directory, read once for the whole build. */
export const changes: Changes = changesOf(directory, logged());
