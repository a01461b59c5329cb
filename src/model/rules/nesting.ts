import { problemWith, type Rule } from './rule.ts';

export const nesting: Rule = {
  id: 'nesting',
  says: 'Lists and groups are nested no deeper than a record needs.',
  *check({ documents }) {
    for (const { file, tooDeep } of documents)
      if (tooDeep)
        yield problemWith(
          file,
          'nesting',
          'Lists or groups are nested too deeply to be a record, and the file was not read further. Take out the brackets or spaces that nest it.',
        );
  },
};
