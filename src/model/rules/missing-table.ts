import { KINDS_OF_FILE } from '../kinds-of-file.ts';
import { problemWith, type Rule } from './rule.ts';

export const missingTable: Rule = {
  id: 'missing-table',
  says: 'Every table that the directory reads is there.',
  *check({ entries }) {
    const there = new Set(entries.map(({ path }) => path));
    for (const { path, record } of KINDS_OF_FILE)
      if (!record && !there.has(path))
        yield problemWith(
          path,
          'missing-table',
          'This file is missing. Bring it back from the last version that had it.',
        );
  },
};
