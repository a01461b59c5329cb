import { problemAt } from '../document.ts';
import { inFile } from '../problem.ts';
import { resultsOf } from '../schema/results.ts';
import { modelsIn, type Rule, servicesIn } from './rule.ts';

export const caution: Rule = {
  id: 'caution',
  says: 'A finding whose source has a caution carries a caution.',
  *check(tree) {
    const { sources } = tree.directory;
    for (const { document, record } of [...servicesIn(tree), ...modelsIn(tree)])
      for (const [index, evaluation] of (record.evaluations ?? []).entries()) {
        const [first] = resultsOf(evaluation);
        if (!evaluation.source || evaluation.caution || !first) continue;
        const warned =
          sources.get(evaluation.source)?.caution ??
          record.evidence.find(({ key }) => key === evaluation.source)?.caution;
        if (warned)
          yield problemAt(
            document,
            ['evaluations', index, first.field],
            'caution',
            `These findings come from "${evaluation.source}", which has a caution: "${warned}" Add a ${inFile('caution')} to the evaluation that says so.`,
          );
      }
  },
};
