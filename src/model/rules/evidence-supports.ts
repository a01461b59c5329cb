import { problemAt } from '../document.ts';
import { modelsIn, programmesIn, type Rule, servicesIn } from './rule.ts';

export const evidenceSupports: Rule = {
  id: 'evidence-supports',
  says: 'Evidence supports fields that the record has.',
  *check(tree) {
    for (const { document, record } of [...servicesIn(tree), ...modelsIn(tree), ...programmesIn(tree)]) {
      const fields = Object.keys(record).filter((field) => field !== 'evidence');
      for (const [index, { supports }] of record.evidence.entries())
        for (const [place, field] of supports.entries())
          if (!fields.includes(field))
            yield problemAt(
              document,
              ['evidence', index, 'supports', place],
              'evidence-supports',
              `The evidence is said to support "${field}", and this record has no such field. Write one of: ${fields.join(', ')}.`,
            );
    }
  },
};
