import { problemWith, type Rule } from './rule.ts';

export const symbolicLink: Rule = {
  id: 'symbolic-link',
  says: 'data/ holds no symbolic links.',
  *check({ entries }) {
    for (const { path, is } of entries)
      if (is === 'link')
        yield problemWith(
          path,
          'symbolic-link',
          'This is a symbolic link, which is not followed. Put the file itself here.',
        );
  },
};
