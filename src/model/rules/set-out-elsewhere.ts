import { problemAt } from '../document.ts';
import type { Evaluation } from '../schema/evidence.ts';
import { resultsOf } from '../schema/results.ts';
import { modelsIn, type Rule, servicesIn } from './rule.ts';

export const setOutElsewhere: Rule = {
  id: 'set-out-elsewhere',
  says: 'An evaluation that another record sets out stands there with the same date, and its results stand only there.',
  *check(tree) {
    const { models, services } = tree.directory;
    for (const { document, record } of [...servicesIn(tree), ...modelsIn(tree)])
      for (const [index, evaluation] of (record.evaluations ?? []).entries()) {
        const place = evaluation['set-out-in'];
        if (!place) continue;
        const [kind, id = ''] = place.split('/');
        const there = kind === 'models' ? models.get(id) : services.find((other) => other.id === id);
        const says = there && faultOf(evaluation, place, there.evaluations ?? []);
        if (says) yield problemAt(document, ['evaluations', index, 'set-out-in'], 'set-out-elsewhere', says);
      }
  },
};

function faultOf(evaluation: Evaluation, place: string, there: readonly Evaluation[]): string | undefined {
  if (!there.some((other) => other.date === evaluation.date && !other['set-out-in']))
    return `${place} sets out no evaluation of ${evaluation.date ?? 'no date'}. Write the same date in both, or take this line out.`;
  const [first] = resultsOf(evaluation);
  if (first) return `Its results stand here too, under "${first.field}". Move them to ${place}, or take this line out.`;
  return undefined;
}
