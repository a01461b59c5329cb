import { problemWith, type Rule } from './rule.ts';

/** Some editors add an extension of their own, which the system may hide. */
export const txtEnding: Rule = {
  id: 'txt-ending',
  says: 'No record ends in .txt.',
  *check({ entries }) {
    for (const { path, is } of entries)
      if (is === 'file' && /\.ya?ml\.txt$/i.test(path))
        yield problemWith(
          path,
          'txt-ending',
          `The file ends in ".txt" and would be passed over. Rename it to ${path.slice(path.lastIndexOf('/') + 1).replace(/\.ya?ml\.txt$/i, '.yaml')} (Windows may hide the ending: View > File name extensions).`,
        );
  },
};
