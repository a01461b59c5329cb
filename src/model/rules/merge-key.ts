import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

export const MERGE_KEY = '<<';

export const mergeKey: Rule = {
  id: 'merge-key',
  says: 'No YAML merge keys.',
  *check({ documents }) {
    for (const document of documents)
      for (const { key } of document.outline?.fields ?? [])
        if (key.value === MERGE_KEY || key.source === MERGE_KEY)
          yield problemAtOffset(
            document,
            key.range?.[0],
            'merge-key',
            'Here is a merge key ("<<"). Write the fields out where they belong.',
          );
  },
};
