import type { AskedFor } from '../outline.ts';
import { problemAtOffset } from './at-offset.ts';
import { ruleOfEach } from './rule.ts';

export const MERGE_KEY: AskedFor = '<<';

export const mergeKey = ruleOfEach('merge-key', 'No YAML merge keys.', function* (document) {
  for (const { key } of document.outline?.fields ?? [])
    if (key.value === MERGE_KEY || key.source === MERGE_KEY)
      yield problemAtOffset(
        document,
        key.range?.[0],
        'merge-key',
        'Here is a merge key ("<<"). Write the fields out where they belong.',
      );
});
