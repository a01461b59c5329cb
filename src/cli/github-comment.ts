import { execFileSync } from 'node:child_process';
import { changedFiles } from '../github/changed-files.ts';
import { writeComment } from '../github/comment.ts';
import { readTree } from '../model/folder.ts';
import { couldNotRun, parseOptions } from './command-line.ts';

const USAGE = `npm run github:comment -- [--base COMMIT] [--head COMMIT]
Prints what a reviewer is told of the changes to data/ between two commits (main and HEAD where they are not given),
as they would stand in the data folder of this checkout. Prints nothing where no data is changed.`;

/** The most output to accept from git: 64 MB, far more than a list of paths or a file needs. */
const MAX_OUTPUT = 64 * 1024 * 1024;

const git = (args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8', maxBuffer: MAX_OUTPUT });

const commentOn = (base: string, head: string): string =>
  writeComment(readTree('data', new Date().toISOString().slice(0, 10)), changedFiles(git, base, head)) ?? '';

try {
  const { values } = parseOptions('npm run github:comment --', {
    options: {
      base: { type: 'string', default: 'main' },
      head: { type: 'string', default: 'HEAD' },
      help: { type: 'boolean', default: false },
    },
  });
  process.stdout.write(values.help ? `${USAGE}\n` : commentOn(values.base, values.head));
} catch (error) {
  process.exitCode = couldNotRun(error, USAGE);
}
