import { type Path, problemAt, type YamlDocument } from '../document.ts';
import type { Problem } from '../problem.ts';
import type { Pathway } from '../schema/eligibility.ts';
import type { Evidence } from '../schema/evidence.ts';
import type { VocabularyName } from '../schema/reference.ts';
import { nearest } from '../schema-issues.ts';
import type { Tree } from '../tree.ts';
import { modelsIn, programmesIn, type Rule, servicesIn } from './rule.ts';

type Reference = { to: string; path: Path };

/** A kind of thing that can be referred to: what it is called, where it is kept, and the ids that there are. */
type Target = { what: string; where: string; ids: readonly string[] };

export const danglingReference: Rule = {
  id: 'dangling-reference',
  says: 'Every id that a record refers to exists.',
  *check(tree) {
    const { directory } = tree;
    const idsOf = (kind: string) =>
      tree.documents.filter((document) => document.kind.name === kind).map(({ id }) => id);
    const areas: Target = {
      what: 'a local authority',
      where: 'data/areas/local-authorities.yaml',
      ids: directory.authorities.map(({ id }) => id),
    };
    const regions: Target = {
      what: 'a region',
      where: 'data/areas/regions.yaml',
      ids: directory.regions.map(({ id }) => id),
    };
    const models: Target = { what: 'a model', where: 'data/models/', ids: idsOf('model') };
    const services: Target = { what: 'a service', where: 'data/services/', ids: idsOf('service') };
    const sources: Target = { what: 'a citation', where: 'data/sources.yaml', ids: [...directory.sources.keys()] };
    const words = (name: VocabularyName, what: string): Target => ({
      what,
      where: `data/vocabulary/${name}.yaml`,
      ids: [...directory.vocabulary[name].keys()],
    });
    const components = words('components', 'a core component');

    for (const { document, record } of servicesIn(tree)) {
      const field = (key: keyof typeof record) => list(record[key], [key]);
      yield* missing(document, [...field('areas'), ...field('areas-uncertain'), ...field('areas-formerly')], areas);
      yield* missing(document, field('model'), models);
      yield* missing(document, field('kind'), words('kinds', 'a kind of service'));
      yield* missing(document, field('components'), components);
      yield* missing(
        document,
        list(record.provider.kind, ['provider', 'kind']),
        words('provider-kinds', 'a kind of provider'),
      );
      yield* missing(document, list(record.status.follows, ['status', 'follows']), services);
      yield* missing(document, list(record.status['followed-by'], ['status', 'followed-by']), services);
      yield* pathways(document, record.pathways ?? [], tree);
      yield* missing(document, cited(record.evidence), sources);
      yield* missing(document, pointed(record), evidenceOf(record.evidence, sources));
    }
    for (const { document, record } of modelsIn(tree)) {
      yield* missing(document, list(record.components, ['components']), components);
      yield* pathways(document, record.pathways, tree);
      yield* missing(document, cited(record.evidence), sources);
      yield* missing(document, pointed(record), evidenceOf(record.evidence, sources));
    }
    for (const { document, record } of programmesIn(tree)) {
      yield* missing(document, list(record.adopters, ['adopters']), areas);
      yield* missing(document, cited(record.evidence), sources);
    }
    for (const document of tree.documents) yield* missing(document, tableReferences(document, 'areas'), areas);
    for (const document of tree.documents) yield* missing(document, tableReferences(document, 'regions'), regions);
    for (const document of tree.documents) yield* missing(document, tableReferences(document, 'sources'), sources);
  },
};

function* missing(
  document: YamlDocument,
  references: readonly Reference[],
  { what, where, ids }: Target,
): Generator<Problem> {
  if (!ids.length) return; // the table itself could not be read, and another rule says so
  for (const { to, path } of references) {
    if (ids.includes(to)) continue;
    const near = nearest(to, ids);
    const fix = near ? `Did you mean "${near}"?` : `Use an id from ${where}, or add it there first.`;
    yield problemAt(document, path, 'dangling-reference', `"${to}" is not ${what} in ${where}. ${fix}`);
  }
}

const list = (value: unknown, path: Path): Reference[] =>
  Array.isArray(value)
    ? value.map((to, index) => ({ to: String(to), path: [...path, index] }))
    : typeof value === 'string'
      ? [{ to: value, path }]
      : [];

const cited = (evidence: readonly Evidence[]): Reference[] =>
  evidence.flatMap((item, index) =>
    'source' in item ? [{ to: item.source, path: ['evidence', index, 'source'] }] : [],
  );

const evidenceOf = (evidence: readonly Evidence[], sources: Target): Target => ({
  what: 'a citation, nor the key of a piece of evidence here,',
  where: sources.where,
  ids: [...sources.ids, ...evidence.flatMap(({ key }) => key ?? [])],
});

/** Every `source:` outside the evidence list: of criteria, evaluations, debates, variants and head-counts. */
function pointed(record: object): Reference[] {
  const found: Reference[] = [];
  const look = (value: unknown, path: Path): void => {
    if (!value || typeof value !== 'object') return;
    for (const [key, item] of Object.entries(value)) {
      const step = Array.isArray(value) ? Number(key) : key;
      if (key === 'source' && typeof item === 'string') found.push({ to: item, path: [...path, key] });
      else if (!(path.length === 0 && key === 'evidence')) look(item, [...path, step]);
    }
  };
  look(record, []);
  return found;
}

function* pathways(document: YamlDocument, all: readonly Pathway[], { directory }: Tree): Generator<Problem> {
  const words = (name: VocabularyName, what: string): Target => ({
    what,
    where: `data/vocabulary/${name}.yaml`,
    ids: [...directory.vocabulary[name].keys()],
  });
  for (const [index, pathway] of all.entries()) {
    const at = ['pathways', index] as const;
    if (pathway.timing !== 'unknown')
      yield* missing(document, list(pathway.timing, [...at, 'timing']), words('timing', 'a point of timing'));
    if (pathway.who !== 'unknown')
      yield* missing(document, list(pathway.who, [...at, 'who']), words('who', 'a word for whom it works with'));
    for (const [place, { rule }] of (pathway.criteria ?? []).entries()) {
      const inside = [...at, 'criteria', place, 'rule'] as const;
      yield* missing(document, list(rule?.needs, [...inside, 'needs']), words('needs', 'a need'));
      yield* missing(document, list(rule?.stage, [...inside, 'stage']), words('timing', 'a point of timing'));
    }
  }
}

/** What the tables (areas, vocabularies, published figures) refer to. */
function tableReferences({ file, data }: YamlDocument, to: 'areas' | 'regions' | 'sources'): Reference[] {
  if (data === undefined) return [];
  const table = data as Record<string, unknown>;
  const keys = (field: string): Reference[] =>
    Object.keys((table[field] as object) ?? {}).map((key) => ({ to: key, path: [field, key] }));
  if (to === 'sources')
    return file.startsWith('areas/') || file.startsWith('published/')
      ? [...list(table['sources'], ['sources']), ...list(table['source'], ['source'])]
      : file.startsWith('vocabulary/')
        ? termSources(table)
        : [];
  if (to === 'regions')
    return file === 'areas/local-authorities.yaml'
      ? (table['local-authorities'] as { region: string }[]).map(({ region }, index) => ({
          to: region,
          path: ['local-authorities', index, 'region'],
        }))
      : [];
  if (file === 'areas/councils.yaml') return keys('councils');
  if (file === 'areas/need.yaml') return [...keys('authorities'), ...keys('not-published')];
  if (file !== 'areas/neighbours.yaml') return [];
  return ['land', 'water'].flatMap((link) =>
    (table[link] as string[][]).flatMap((pair, index) =>
      pair.slice(0, 2).map((id, side) => ({ to: id, path: [link, index, side] })),
    ),
  );
}

const termSources = (table: Record<string, unknown>): Reference[] =>
  ((table['terms'] ?? []) as { source?: string }[]).flatMap(({ source }, index) =>
    source ? [{ to: source, path: ['terms', index, 'source'] }] : [],
  );
