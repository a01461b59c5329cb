import { archivedIn, gitOf } from './git.ts';

/** How many characters of a commit's hash are enough to tell it from every other commit, in any clone. */
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
    // Reached only where BUILD_DATE is set: without git, today.ts stops the build unless it is.
    return undefined;
  }
}

export const commit = commitOf(process.cwd());
