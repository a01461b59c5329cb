import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  says: 'A field stands once in its group.',
  *check({ documents }) {
    for (const document of documents) {
      const errors = document.yaml?.errors ?? [];
      // Where the syntax is broken, a field can land in a group that is not its own.
      if (errors.every(({ code }) => code === 'DUPLICATE_KEY'))
        for (const { pos } of errors) {
          const key = /^["']?([^\s:"']+)/.exec(document.text.slice(pos[0], pos[0] + 80))?.[1] ?? '';
          yield problemAtOffset(
            document,
            pos[0],
            'duplicate-key',
            `The field "${key}" stands twice in this group. Keep one; put several values into a list.`,
          );
        }
    }
  },
};
