import { type Changes, changesOf } from '../analysis/changes/changes.ts';
import { changesInLog, LOG, type Logged } from '../analysis/changes/log.ts';
import { config } from './config.ts';
import { directory } from './directory.ts';
import { gitOf } from './git.ts';

/** The history of the records; undefined outside a checkout and in a shallow clone, and then a message is printed. */
function logged(): Logged[] | undefined {
  try {
    const git = gitOf(process.cwd());
    if (git?.('rev-parse', '--is-shallow-repository') === 'false')
      return changesInLog(git(...LOG, '--', `${config.dataDir}/services`));
  } catch {
    // A data folder outside the repository has no history in the repository.
  }
  console.log('What changed is told from the dates in the records: the history of their files is not all here.');
  return undefined;
}

/** What changed in the directory, read once for the whole build. */
export const changes: Changes = changesOf(directory, logged());
