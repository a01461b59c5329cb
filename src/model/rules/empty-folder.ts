import { problemWith, type Rule } from './rule.ts';

export const emptyFolder: Rule = {
  id: 'empty-folder',
  says: 'No folder of data/ is empty.',
  *check({ entries }) {
    for (const { path, is, holds } of entries)
      if (is === 'folder' && holds === 0)
        yield problemWith(path, 'empty-folder', 'This folder is empty. Put a record into it, or take it out.');
  },
};
