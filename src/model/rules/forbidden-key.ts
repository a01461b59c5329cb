import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

export const forbiddenKey: Rule = {
  id: 'forbidden-key',
  says: 'No record has a field id, slug or __proto__.',
  *check({ documents }) {
    for (const document of documents)
      for (const { key, atTop } of document.outline?.fields ?? []) {
        const name = String(key.value);
        const takesAnId = document.kind.record && atTop && (name === 'id' || name === 'slug');
        if (takesAnId || name === '__proto__')
          yield problemAtOffset(
            document,
            key.range?.[0],
            'forbidden-key',
            `The field "${name}" is not allowed: a record's id is the name of its file. Take it out, and rename the file where another id is meant.`,
          );
      }
  },
};
