import { problemAt, type YamlDocument } from '../document.ts';
import type { Evidence } from '../schema/evidence.ts';
import { factsOf, saysSomething } from '../schema/fact.ts';
import { model, programme } from '../schema/model.ts';
import { service } from '../schema/service.ts';
import { ruleOfEach } from './rule.ts';

/** A fact without evidence cannot be looked up, and its age is not known. */
export const unsupported = ruleOfEach(
  'unsupported',
  'Every fact of a record is supported by at least one piece of its evidence.',
  function* (document) {
    const facts = FACTS[document.kind.name];
    if (!facts || document.data === undefined) return;
    const record = document.data as Factual;
    const supported = new Set(record.evidence.flatMap(({ supports }) => supports));
    // The schema reports a record without evidence. The form knows the other records without their evidence.
    if (!record.evidence.length) return;
    for (const [field, by] of facts)
      if (saysSomething(record[field]) && !by.some((name) => supported.has(name)))
        yield problemAt(
          document,
          [field],
          'unsupported',
          `No evidence supports "${field}". Add ${by.map((name) => `"${name}"`).join(' or ')} to the supports of the piece that shows it, or take out what no source shows.`,
          'key',
        );
  },
);

/** The facts of each kind of record, with what may support each. */
const FACTS: Partial<Record<YamlDocument['kind']['name'], ReadonlyMap<string, readonly string[]>>> = {
  service: factsOf(service),
  model: factsOf(model),
  programme: factsOf(programme),
};

type Factual = { evidence: Evidence[]; [field: string]: unknown };
