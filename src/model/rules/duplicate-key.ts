import { problemAtOffset } from './at-offset.ts';
import type { Rule } from './rule.ts';

export const duplicateKey: Rule = {
  id: 'duplicate-key',
  says: 'A field stands once in its group.',
  *check({ documents }) {
    for (const document of documents)
      for (const { code, pos } of document.yaml?.errors ?? [])
        if (code === 'DUPLICATE_KEY') {
          const key = /^[^\s:]+/.exec(document.text.slice(pos[0]))?.[0] ?? '';
          yield problemAtOffset(
            document,
            pos[0],
            'duplicate-key',
            `The field "${key}" stands twice in this group. Keep one; put several values into a list.`,
          );
        }
  },
};
