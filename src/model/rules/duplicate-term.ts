import { problemAt } from '../document.ts';
import { fold } from '../fold.ts';
import type { Rule } from './rule.ts';

type Item = Readonly<Record<string, string>>;

/** How a word that we do not use is looked for: one in capitals as it stands, and any other in either case. */
const asLookedFor = (word: string): string => (word === word.toUpperCase() ? word : word.toLowerCase());

/** The lists of tables in which an entry stands for something, and what tells it from the others. */
const LISTS: Readonly<Record<string, { of: string; fields: readonly string[] }>> = {
  terms: { of: 'The id', fields: ['id'] },
  regions: { of: 'The id', fields: ['id'] },
  figures: { of: 'The id', fields: ['id'] },
  words: { of: 'The word', fields: ['word'] },
  constants: { of: 'The id', fields: ['id'] },
  caveats: { of: 'The id', fields: ['id'] },
  lines: { of: 'The line', fields: ['name'] },
};

/** Two entries for one thing: the second would take the place of the first, or stand beside it, and nobody would see. */
export const duplicateTerm: Rule = {
  id: 'duplicate-term',
  says: 'An id, a word that we do not use, and a help line stand once in their list.',
  *check({ documents }) {
    for (const document of documents)
      for (const [list, { of, fields }] of Object.entries(LISTS)) {
        const items = (document.data as Record<string, unknown> | undefined)?.[list];
        if (!Array.isArray(items) || document.kind.record !== (list === 'figures')) continue;
        const seen = new Set<string>();
        for (const [index, item] of (items as Item[]).entries()) {
          const key = fields.map((field) => (field === 'word' ? asLookedFor : fold)(item[field] ?? '')).join(' / ');
          if (seen.has(key))
            yield problemAt(
              document,
              [list, index, fields[0] ?? ''],
              'duplicate-term',
              `${of} "${fields.map((field) => item[field]).join(', ')}" stands twice in this list. Take one entry out, or ${fields[0] === 'id' ? 'give it an id of its own' : 'join the two'}.`,
            );
          seen.add(key);
        }
      }
  },
};
