import { problemWith, type Rule } from './rule.ts';

export const ymlEnding: Rule = {
  id: 'yml-ending',
  says: 'Files end in .yaml, never in .yml.',
  *check({ entries }) {
    for (const { path, is } of entries)
      if (is === 'file' && /\.ya?ml$/i.test(path) && !path.endsWith('.yaml'))
        yield problemWith(
          path,
          'yml-ending',
          `The file ends in "${path.slice(path.lastIndexOf('.'))}" and would be passed over. Rename it to end in ".yaml".`,
        );
  },
};
