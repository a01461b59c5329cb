import type { Path, YamlDocument } from '../document.ts';
import type { Pathway } from '../schema/eligibility.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { PostcodeArea, Split } from '../schema/map.ts';
import type { VocabularyName } from '../schema/reference.ts';
import type { Tree } from '../tree.ts';
import { modelsIn, programmesIn, servicesIn } from './rule.ts';

/** What an id can refer to. `evidence` is a citation or the key of a piece of evidence in the same record. */
export type Target = 'authority' | 'region' | 'model' | 'service' | 'citation' | 'evidence' | VocabularyName;

/** An id that stands somewhere and refers to something kept elsewhere. */
export type Reference = { document: YamlDocument; to: string; path: Path; target: Target };

/** Every reference in every file that meets its schema. */
export function* referencesIn(tree: Tree): Generator<Reference> {
  for (const { document, record } of servicesIn(tree)) {
    const ids = (target: Target, value: unknown, ...path: Path) => list(document, target, value, path);
    for (const field of ['areas', 'areas-uncertain', 'areas-formerly'] as const)
      yield* ids('authority', record[field], field);
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

function list(document: YamlDocument, target: Target, value: unknown, path: Path): Reference[] {
  if (typeof value === 'string') return [{ document, to: value, path, target }];
  return Array.isArray(value)
    ? value.map((to, index) => ({ document, to: String(to), path: [...path, index], target }))
    : [];
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

type Table = Record<string, unknown>;

/** What the tables refer to: areas and their regions, vocabularies and published figures and their citations. */
function* ofTables(document: YamlDocument): Generator<Reference> {
  const { file, data, kind } = document;
  if (data === undefined || ['service', 'model', 'programme'].includes(kind.name)) return;
  const table = data as Table;
  const keys = (field: string) =>
    Object.keys((table[field] ?? {}) as object).map(
      (to): Reference => ({ document, to, path: [field, to], target: 'authority' }),
    );
  if (file.startsWith('areas/') || file.startsWith('published/')) {
    yield* list(document, 'citation', table['sources'], ['sources']);
    yield* list(document, 'citation', table['source'], ['source']);
  }
  for (const [index, term] of ((table['terms'] ?? []) as Table[]).entries())
    yield* list(document, 'citation', term['source'], ['terms', index, 'source']);
  for (const [index, row] of (
    (Array.isArray(table['local-authorities']) ? table['local-authorities'] : []) as Table[]
  ).entries())
    yield* list(document, 'region', row['region'], ['local-authorities', index, 'region']);
  if (file === 'areas/councils.yaml') yield* keys('councils');
  if (file === 'areas/need.yaml') for (const field of ['authorities', 'not-published']) yield* keys(field);
  if (file === 'areas/neighbours.yaml')
    for (const link of ['land', 'water'])
      for (const [index, pair] of (table[link] as string[][]).entries())
        yield* list(document, 'authority', pair.slice(0, 2), [link, index]);
  if (file === 'areas/boundaries.yaml') {
    yield* keys('authorities');
    for (const [index, { parts }] of (table['splits'] as Split[]).entries())
      for (const [part, { authority }] of parts.entries())
        yield* list(document, 'authority', authority, ['splits', index, 'parts', part, 'authority']);
  }
  if (file === 'areas/hexagons.yaml') yield* keys('hexes');
  if (file === 'areas/postcode-areas.yaml')
    for (const [index, area] of (table['areas'] as PostcodeArea[]).entries())
      for (const field of ['authority', 'also-touches'] as const)
        yield* list(document, 'authority', area[field], ['areas', index, field]);
}
