import { problemAt } from '../document.ts';
import type { Evidence } from '../schema/evidence.ts';
import { factsOf, saysSomething } from '../schema/fact.ts';
import { model, programme } from '../schema/model.ts';
import { service } from '../schema/service.ts';
import type { Tree } from '../tree.ts';
import { modelsIn, programmesIn, type Rule, servicesIn } from './rule.ts';

/** A fact without evidence cannot be looked up, and its age is not known. */
export const unsupported: Rule = {
  id: 'unsupported',
  says: 'Every fact of a record is supported by at least one piece of its evidence.',
  *check(tree) {
    for (const { document, record, facts } of factualIn(tree)) {
      const supported = new Set(record.evidence.flatMap(({ supports }) => supports));
      // The schema reports a record without evidence. The form knows the other records without their evidence.
      if (!record.evidence.length) continue;
      for (const [field, by] of facts)
        if (saysSomething(record[field]) && !by.some((name) => supported.has(name)))
          yield problemAt(
            document,
            [field],
            'unsupported',
            `No evidence supports "${field}". Add ${by.map((name) => `"${name}"`).join(' or ')} to the supports of the piece that shows it, or take out what no source shows.`,
            'key',
          );
    }
  },
};

const OF_SERVICE = factsOf(service);
const OF_MODEL = factsOf(model);
const OF_PROGRAMME = factsOf(programme);

type Factual = { document: Tree['documents'][number]; record: { evidence: Evidence[]; [field: string]: unknown } };

function* factualIn(tree: Tree): Generator<Factual & { facts: ReadonlyMap<string, readonly string[]> }> {
  for (const read of servicesIn(tree)) yield { ...read, facts: OF_SERVICE };
  for (const read of modelsIn(tree)) yield { ...read, facts: OF_MODEL };
  for (const read of programmesIn(tree)) yield { ...read, facts: OF_PROGRAMME };
}
