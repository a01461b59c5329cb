import { isScalar } from 'yaml';
import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

export const unquotedPhone: Rule = {
  id: 'unquoted-phone',
  says: 'A telephone number stands in quotes.',
  *check({ documents }) {
    for (const document of documents)
      for (const { key, value } of document.outline?.fields ?? [])
        if (PHONE_FIELDS.includes(String(key.value)) && isScalar(value) && value.type === 'PLAIN' && value.source)
          yield problemAtOffset(
            document,
            value.range?.[0],
            'unquoted-phone',
            `The number ${value.source} has no quotes, and YAML can lose its first nought. Write "${value.source}".`,
          );
  },
};

const PHONE_FIELDS = ['phone', 'public-phone', 'welsh'];
