import { problemAt } from '../document.ts';
import type { Term } from '../schema/reference.ts';
import { SERVICE_TYPES, STATUSES } from '../schema/service.ts';
import type { Rule } from './rule.ts';

/** Vocabularies whose terms are all named in the code: records may use no others, and pages look each of them up. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  'vocabulary/status.yaml': STATUSES,
  'vocabulary/types.yaml': SERVICE_TYPES,
};

const KINDS = 'vocabulary/kinds.yaml';

export const vocabularyOfSchema: Rule = {
  id: 'vocabulary-of-schema',
  says: 'The vocabularies of states and types have just the words that the schema knows, and each kind names its type.',
  *check({ documents }) {
    for (const document of documents) {
      const { terms = [] } = (document.data ?? {}) as { terms?: Term[] };
      const known = KNOWN[document.file];
      const problem = (path: (string | number)[], says: string) =>
        problemAt(document, path, 'vocabulary-of-schema', says, path.length === 1 ? 'key' : 'value');
      for (const word of terms.length ? (known ?? []) : [])
        if (!terms.some(({ id }) => id === word))
          yield problem(['terms'], `The word "${word}" is missing, which records may use. Bring it back.`);
      for (const [index, { id, type }] of terms.entries()) {
        if (known && !known.includes(id))
          yield problem(
            ['terms', index, 'id'],
            `"${id}" is none of ${known.join(', ')}, so no record may use it. Take it out, or mend the id.`,
          );
        if (document.file === KINDS && !type)
          yield problem(
            ['terms', index, 'id'],
            `The kind "${id}" has no type. Say to which it belongs: ${SERVICE_TYPES.join(', ')}.`,
          );
      }
      if (document.file === KINDS && terms.length)
        for (const type of SERVICE_TYPES)
          if (!terms.some((term) => term.type === type))
            yield problem(
              ['terms'],
              `No kind has the type "${type}", so no service of it could be recorded. Bring one back.`,
            );
    }
  },
};
