import type { Problem } from '../problem.ts';
import type { Tree } from '../tree.ts';
import { problemWith } from './rule.ts';

/**
 * A safety net behind all rules: a file that could not be read and that no rule reports would silently be missing from
 * the directory. No such file is known; one would be a mistake in the rules.
 */
export function unread({ documents }: Tree, found: readonly Problem[]): Problem[] {
  const named = new Set(found.map(({ file }) => file));
  return documents
    .filter(({ data, file }) => data === undefined && !named.has(file))
    .map(({ file }) =>
      problemWith(
        file,
        'unread',
        'This file could not be read, and no rule says why. Compare it with one beside it, and report this to the maintainers.',
      ),
    );
}
