import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import { modelsIn, programmesIn, type Rule, servicesIn } from './rule.ts';

export const evidenceKey: Rule = {
  id: 'evidence-key',
  says: 'The key of a piece of evidence stands once in its record, and is no id of a citation.',
  *check(tree) {
    const { sources } = tree.directory;
    for (const { document, record } of [...servicesIn(tree), ...modelsIn(tree), ...programmesIn(tree)]) {
      const first = new Map<string, number>();
      for (const [index, { key }] of record.evidence.entries()) {
        if (!key) continue;
        const before = first.get(key);
        const fault =
          before === undefined
            ? sources.has(key) && 'is the id of a citation in data/sources.yaml'
            : `is the key of evidence item ${before + 1} already`;
        if (fault)
          yield problemAt(
            document,
            ['evidence', index, 'key'],
            'evidence-key',
            `"${key}" ${fault}, so that nobody could tell what points at which. Give this piece a ${inFile('key')} of its own, and mend the ${inFile('source')} of what points at it.`,
          );
        else first.set(key, index);
      }
    }
  },
};
