import type { YamlDocument } from '../document.ts';
import type { ConfirmedNone, Counties, PlaceName } from '../schema/area.ts';
import type { Split } from '../schema/map.ts';
import { VOCABULARIES } from '../schema/vocabularies.ts';
import { keysAt, list, type Reference, referencesAt, type Target } from './reference.ts';

type Table = Record<string, unknown>;

const known = new WeakMap<YamlDocument, readonly Reference[]>();

/**
 * What a table refers to: areas and their regions, vocabularies and published figures and their citations. Computed
 * once, as for records.
 */
export function ofTable(document: YamlDocument): readonly Reference[] {
  const references = known.get(document) ?? [...referencesOf(document)];
  known.set(document, references);
  return references;
}

function* referencesOf(document: YamlDocument): Generator<Reference> {
  const { file, data, kind } = document;
  if (data === undefined || ['service', 'model', 'programme'].includes(kind.name)) return;
  const table = data as Table;
  const keys = (target: Target, ...path: string[]) => keysAt(document, target, path);
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
  if (file === 'areas/councils.yaml') yield* keys('authority', 'councils');
  if (file === 'areas/confirmed-none.yaml')
    for (const [index, { authority }] of (table['confirmed'] as ConfirmedNone[]).entries())
      yield* list(document, 'authority', authority, ['confirmed', index, 'authority']);
  if (file === 'areas/place-names.yaml')
    for (const [index, { areas }] of (table['names'] as PlaceName[]).entries())
      yield* list(document, 'authority', areas, ['names', index, 'areas']);
  if (file === 'areas/place-names.yaml')
    for (const [index, { areas }] of ((table['counties'] ?? []) as Counties).entries())
      yield* list(document, 'authority', areas, ['counties', index, 'areas']);
  if (file === 'areas/need.yaml') for (const field of ['authorities', 'not-published']) yield* keys('authority', field);
  if (file === 'areas/neighbours.yaml')
    for (const link of ['land', 'water'])
      for (const [index, pair] of (table[link] as string[][]).entries())
        yield* list(document, 'authority', pair.slice(0, 2), [link, index]);
  if (file === 'areas/similar.yaml') {
    yield* keys('authority', 'authorities');
    for (const id of Object.keys((table['authorities'] ?? {}) as Table)) yield* keys('authority', 'authorities', id);
  }
  if (file === 'areas/need-series.yaml')
    for (const [index, measure] of (table['measures'] as Table[]).entries()) yield* ofMeasure(document, measure, index);
  yield* ofMaps(document, table);
  yield* ofSearch(document);
  for (const [pattern, target] of Object.entries(OF_FINDINGS)) yield* referencesAt(document, pattern, target);
  if (file === 'published/mapping-2021.yaml') {
    for (const counted of ['local-authorities', 'fdac-teams']) yield* keys('region', counted, 'regions');
    for (const type of ['local', 'pause', 'fdac']) yield* keys('region', 'reconciliation', type);
  }
}

/** What findings, tools and the cautions of the estimate refer to. No other table has these fields. */
const OF_FINDINGS: Readonly<Record<string, Target>> = {
  'rests-on.*.source': 'citation',
  'findings.*.points.*.source': 'citation',
  'findings.*.shown-by.services.*': 'service',
  'findings.*.shown-by.models.*': 'model',
  'boxes.*.source': 'citation',
  'tools.*.source': 'citation',
  'caveats.*.source': 'citation',
};

/** What the search words refer to: terms of vocabularies, and helplines. */
function* ofSearch(document: YamlDocument): Generator<Reference> {
  for (const name of VOCABULARIES) yield* referencesAt(document, `groups.*.means.${name}`, name);
  if (document.file === 'vocabulary/crisis-words.yaml')
    yield* referencesAt(document, 'groups.*.also-line', 'help-line');
}

/** What the tables of the maps refer to. */
function* ofMaps(document: YamlDocument, table: Table): Generator<Reference> {
  const { file } = document;
  if (file === 'areas/hexagons.yaml') {
    yield* keysAt(document, 'authority', ['hexes']);
    yield* keysAt(document, 'authority', ['letters']);
    yield* keysAt(document, 'region', ['names']);
  }
  if (file === 'areas/boundaries.yaml') {
    yield* keysAt(document, 'authority', ['authorities']);
    for (const [index, { parts }] of (table['splits'] as Split[]).entries())
      for (const [part, { authority }] of parts.entries())
        yield* list(document, 'authority', authority, ['splits', index, 'parts', part, 'authority']);
  }
}

/** What a measure of need refers to: its citation, regions and authorities. */
function* ofMeasure(document: YamlDocument, measure: Table, index: number): Generator<Reference> {
  yield* list(document, 'citation', measure['source'], ['measures', index, 'source']);
  for (const [target, field] of [
    ['region', 'regions'],
    ['authority', 'authorities'],
  ] as const)
    for (const to of Object.keys((measure[field] ?? {}) as Table))
      yield { document, to, path: ['measures', index, field, to], target, at: 'key' };
}
