import type { Path, YamlDocument } from '../document.ts';
import type { Pathway } from '../schema/eligibility.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { Tree } from '../tree.ts';
import { keysAt, list, type Reference, type Target } from './reference.ts';
import { ofTables } from './references-of-tables.ts';
import { modelsIn, programmesIn, servicesIn } from './rule.ts';

/** Every reference in every file that meets its schema. */
export function* referencesIn(tree: Tree): Generator<Reference> {
  for (const { document, record } of servicesIn(tree)) {
    const ids = (target: Target, value: unknown, ...path: Path) => list(document, target, value, path);
    for (const field of ['areas', 'areas-part', 'areas-uncertain', 'areas-formerly'] as const)
      yield* ids('authority', record[field], field);
    yield* keysAt(document, 'authority', ['areas-since']);
    yield* ids('model', record.model, 'model');
    yield* ids('kinds', record.kind, 'kind');
    yield* ids('components', record.components, 'components');
    yield* ids('provider-kinds', record.provider.kind, 'provider', 'kind');
    for (const field of ['follows', 'followed-by'] as const)
      yield* ids('service', record.status[field], 'status', field);
    yield* ofPathways(document, record.pathways ?? []);
    yield* ofEvidence(document, record);
  }
  for (const { document, record } of modelsIn(tree)) {
    yield* list(document, 'components', record.components, ['components']);
    yield* ofPathways(document, record.pathways);
    yield* ofEvidence(document, record);
  }
  for (const { document, record } of programmesIn(tree)) {
    yield* list(document, 'authority', record.adopters, ['adopters']);
    yield* ofEvidence(document, record);
  }
  for (const document of tree.documents) yield* ofTables(document);
}

function* ofPathways(document: YamlDocument, pathways: readonly Pathway[]): Generator<Reference> {
  for (const [index, { timing, who, criteria }] of pathways.entries()) {
    const at = ['pathways', index];
    if (timing !== 'unknown') yield* list(document, 'timing', timing, [...at, 'timing']);
    if (who !== 'unknown') yield* list(document, 'who', who, [...at, 'who']);
    for (const [place, { rule }] of (criteria ?? []).entries()) {
      const inside = [...at, 'criteria', place, 'rule'];
      yield* list(document, 'needs', rule?.needs, [...inside, 'needs']);
      yield* list(document, 'timing', rule?.stage, [...inside, 'stage']);
      yield* list(document, 'referrer', rule?.['referred-by'], [...inside, 'referred-by']);
    }
  }
}

/** The citations of the evidence list, and every `source:` outside it: of criteria, evaluations, debates and the like. */
function* ofEvidence(document: YamlDocument, record: { evidence: Evidence[] }): Generator<Reference> {
  for (const [index, item] of record.evidence.entries())
    if ('source' in item) yield { document, to: item.source, path: ['evidence', index, 'source'], target: 'citation' };
  const { evidence: _, ...rest } = record;
  yield* sourcesOf(document, rest, []);
}

function* sourcesOf(document: YamlDocument, value: unknown, path: Path): Generator<Reference> {
  if (!value || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    const inside = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === 'source' && typeof item === 'string') yield { document, to: item, path: inside, target: 'evidence' };
    else yield* sourcesOf(document, item, inside);
  }
}
