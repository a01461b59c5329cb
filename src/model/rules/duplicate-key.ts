import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  says: 'A field stands once in its group.',
  *check({ documents }) {
    for (const document of documents) {
      // After a syntax error, the parser may put a field into the wrong group.
      if (document.yaml?.errors.length) continue;
      for (const { value, range } of document.outline?.repeated ?? [])
        yield problemAtOffset(
          document,
          range?.[0],
          'duplicate-key',
          `The field "${String(value)}" stands twice in this group. Keep one; put several values into a list.`,
        );
    }
  },
};
