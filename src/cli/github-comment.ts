import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { changedFiles } from '../github/changed-files.ts';
import { writeComment } from '../github/comment.ts';
import { readTree } from '../model/folder.ts';
import { printable } from '../model/hidden.ts';

const USAGE = `npm run github:comment -- [--base COMMIT] [--head COMMIT]
Prints what a reviewer is told of the changes to data/ between two commits (main and HEAD where they are not given),
as they would stand in the data folder of this checkout. Prints nothing where no data is changed.`;

/** 64 kB a file and a line a path: far more than git has to say here. */
const MOST_OUTPUT = 64 * 1024 * 1024;

const git = (args: readonly string[]): string =>
  execFileSync('git', args, { encoding: 'utf8', maxBuffer: MOST_OUTPUT });

try {
  const { values } = parseArgs({
    options: { base: { type: 'string', default: 'main' }, head: { type: 'string', default: 'HEAD' } },
  });
  const tree = readTree('data', new Date().toISOString().slice(0, 10));
  const comment = writeComment(tree, changedFiles(git, values.base, values.head));
  if (comment) process.stdout.write(comment);
} catch (error) {
  console.error(`${printable(error instanceof Error ? error.message : String(error))}\n${USAGE}`);
  process.exitCode = 2;
}
