import { problemWith, type Rule } from './rule.ts';

export const fileName: Rule = {
  id: 'file-name',
  says: 'The name of every file and folder is written in UTF-8.',
  *check({ entries }) {
    for (const { path, is } of entries)
      if (is === 'unreadable-name')
        yield problemWith(
          path,
          'file-name',
          'A letter of this name could not be read, and it was not opened. Rename it, with lower-case letters, figures and hyphens.',
        );
  },
};
