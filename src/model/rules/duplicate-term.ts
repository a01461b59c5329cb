import { problemAt } from '../document.ts';
import type { Rule } from './rule.ts';

/** Two entries with one id: the second would take the place of the first, and nobody would see. */
export const duplicateTerm: Rule = {
  id: 'duplicate-term',
  says: 'An id stands once in its vocabulary, among the regions or in its figures.',
  *check({ documents }) {
    for (const document of documents)
      for (const list of LISTS) {
        const items = (document.data as Record<string, unknown> | undefined)?.[list];
        if (!Array.isArray(items)) continue;
        const ids = items.map(({ id }: { id: string }) => id);
        for (const [index, id] of ids.entries())
          if (ids.indexOf(id) < index)
            yield problemAt(
              document,
              [list, index, 'id'],
              'duplicate-term',
              `The id "${id}" stands twice in this list. Take one entry out, or give it an id of its own.`,
            );
      }
  },
};

const LISTS = ['terms', 'regions', 'figures'];
