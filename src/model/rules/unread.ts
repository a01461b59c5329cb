import type { Problem } from '../problem.ts';
import type { Tree } from '../tree.ts';
import { problemWith } from './rule.ts';

/**
 * What stands behind all rules: a file that could not be read, and of which no rule has said why, would be left out of
 * the directory unseen. Nothing is known to bring one about; whatever does is a mistake in the rules.
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
