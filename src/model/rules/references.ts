import type { Path, YamlDocument } from '../document.ts';
import type { Evaluation } from '../schema/evidence.ts';
import type { Tree } from '../tree.ts';
import {
  keysAt,
  list,
  OF_MODEL,
  OF_SERVICE,
  type Reference,
  referencesAt,
  type Target,
  targetOfSource,
} from './reference.ts';
import { modelsIn, programmesIn, servicesIn } from './rule.ts';

/** The references of services, models and programmes that meet their schema. */
export function* ofRecords(tree: Tree): Generator<Reference> {
  for (const { document } of servicesIn(tree)) yield* ofRecord(document, OF_SERVICE);
  for (const { document } of modelsIn(tree)) yield* ofRecord(document, OF_MODEL);
  for (const { document, record } of programmesIn(tree)) {
    yield* list(document, 'authority', record.adopters, ['adopters']);
    yield* keysAt(document, 'authority', ['adopters-since']);
    yield* sourcesOf(document, record, []);
  }
}

const known = new WeakMap<YamlDocument, readonly Reference[]>();

/** The references of a record are computed once, because they do not change while its file is the same. */
function ofRecord(document: YamlDocument, fields: Readonly<Record<string, Target>>): readonly Reference[] {
  const references = known.get(document) ?? [
    ...Object.entries(fields).flatMap(([pattern, target]) => referencesAt(document, pattern, target)),
    ...sourcesOf(document, document.data, []),
    ...setOutIn(document),
  ];
  known.set(document, references);
  return references;
}

/** The records that contain the evaluations of this one. */
function* setOutIn(document: YamlDocument): Generator<Reference> {
  const { evaluations = [] } = (document.data ?? {}) as { evaluations?: Evaluation[] };
  for (const [index, { 'set-out-in': record }] of evaluations.entries()) {
    const [folder, to] = record?.split('/') ?? [];
    const path = ['evaluations', index, 'set-out-in'];
    if (to) yield { document, to, path, target: folder === 'models' ? 'model' : 'service' };
  }
}

/** Every `source:` of a record: of its evidence, criteria, evaluations, debates and the like. */
function sourcesOf(document: YamlDocument, value: unknown, path: Path): Reference[] {
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, item]) => {
    if (typeof item !== 'object' && key !== 'source') return [];
    const inside = path.concat(Array.isArray(value) ? Number(key) : key);
    return key === 'source' && typeof item === 'string'
      ? { document, to: item, path: inside, target: targetOfSource(inside) }
      : sourcesOf(document, item, inside);
  });
}
