import { PLACES_OF_FILES } from '../places-of-files.ts';
import { problemWith, type Rule } from './rule.ts';

export const missingTable: Rule = {
  id: 'missing-table',
  says: 'Every table that the directory reads is there.',
  *check({ entries }) {
    const there = new Set(entries.map(({ path }) => path));
    for (const { path, record } of PLACES_OF_FILES)
      if (!record && !there.has(path))
        yield problemWith(
          path,
          'missing-table',
          'This file is missing. Bring it back from the last version that had it.',
        );
  },
};
