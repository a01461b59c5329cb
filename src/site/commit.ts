import { archivedIn, gitOf } from './git.ts';

/** As many figures and letters of a commit as tell it from all others, in this clone and in every other one. */
const ENOUGH = 12;

/**
 * The commit that the site is built from; undefined where none is known.
 *
 * @param project the folder of the project
 */
export function commitOf(project: string): string | undefined {
  try {
    const git = gitOf(project);
    return (git ? git('rev-parse', 'HEAD') : archivedIn(project)?.commit)?.slice(0, ENOUGH);
  } catch {
    // Where git cannot be asked, today.ts has asked for BUILD_DATE and was given it.
    return undefined;
  }
}

export const commit = commitOf(process.cwd());
