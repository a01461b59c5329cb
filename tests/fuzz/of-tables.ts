import { type Document, isMap, isScalar, type YAMLMap } from 'yaml';
import type { Mapping2021 } from '../../src/model/schema/published.ts';
import { changed, documentAt, type Mutation } from './mutation.ts';
import type { Random } from './random.ts';

/** A change of one table. It returns false where there is nothing to change. */
const ofTable = (
  name: string,
  file: string,
  change: (yaml: Document, random: Random) => unknown,
  isRefused = true,
): Mutation => ({
  name,
  isRefused,
  make: (tree, random) => changed(documentAt(tree, file), (yaml) => change(yaml, random)),
});

const mapAt = (yaml: Document, ...path: (string | number)[]): YAMLMap => yaml.getIn(path) as YAMLMap;
const keysOf = (map: YAMLMap): string[] => map.items.map(({ key }) => String(isScalar(key) ? key.value : key));
const list = (yaml: Document, ...path: (string | number)[]): unknown[] =>
  (yaml.getIn(path) as { items: unknown[] }).items;

/** Removes the row of an authority from a table. */
const without = (file: string, field: string): Mutation =>
  ofTable(`an authority that is not in ${file}`, `areas/${file}.yaml`, (yaml, random) => {
    const rows = mapAt(yaml, field);
    return rows.delete(random.of(keysOf(rows)));
  });

const need = (name: string, row: (row: Record<string, number>) => Record<string, number>): Mutation =>
  ofTable(name, 'areas/need.yaml', (yaml, random) => {
    const rows = mapAt(yaml, 'authorities');
    const id = random.of(keysOf(rows));
    const figures = (rows.get(id) as YAMLMap).toJSON() as Record<string, number>;
    for (const [field, value] of Object.entries(row(figures))) yaml.setIn(['authorities', id, field], value);
  });

const words = (name: string, file: string, change: (terms: YAMLMap[], yaml: Document, random: Random) => unknown) =>
  ofTable(name, `vocabulary/${file}.yaml`, (yaml, random) =>
    change(list(yaml, 'terms').filter((term) => isMap(term)) as YAMLMap[], yaml, random),
  );

const helpLine = (name: string, change: (line: YAMLMap, random: Random) => unknown): Mutation =>
  ofTable(name, 'help-now.yaml', (yaml, random) => change(random.of(list(yaml, 'lines')) as YAMLMap, random));

const PAIRS = 'areas/neighbours.yaml';
const CODES = 'areas/local-authorities.yaml';
const MAPPING = 'published/mapping-2021.yaml';
const GROUPS = 'vocabulary/search-words.yaml';

const rowsNow = (yaml: Document): YAMLMap[] =>
  (list(yaml, 'local-authorities') as YAMLMap[]).filter((row) => !row.has('valid-to') && row.has('code'));

export const OF_TABLES: readonly Mutation[] = [
  without('hexagons', 'hexes'),
  without('councils', 'councils'),
  without('need', 'authorities'),
  without('boundaries', 'authorities'),
  ofTable('two authorities in one cell', 'areas/hexagons.yaml', (yaml, random) => {
    const cells = mapAt(yaml, 'hexes');
    const [one, other] = [random.of(keysOf(cells)), random.of(keysOf(cells))];
    return one !== other && cells.set(one, cells.get(other));
  }),
  ofTable('a cell between cells', 'areas/hexagons.yaml', (yaml, random) => {
    yaml.setIn(['hexes', random.of(keysOf(mapAt(yaml, 'hexes'))), 'q'], 1.5);
  }),
  ofTable('a cell far from all', 'areas/hexagons.yaml', (yaml, random) => {
    yaml.setIn(['hexes', random.of(keysOf(mapAt(yaml, 'hexes'))), 'q'], 100_000);
  }),
  ofTable('one code for two', CODES, (yaml, random) => {
    const [one, other] = [random.of(rowsNow(yaml)), random.of(rowsNow(yaml))];
    return one !== other && one.set('code', other?.get('code'));
  }),
  ofTable('one name for two authorities', CODES, (yaml, random) => {
    const [one, other] = [random.of(rowsNow(yaml)), random.of(rowsNow(yaml))];
    return one !== other && one.set('name', other?.get('name'));
  }),
  ofTable('one number of the department for two', CODES, (yaml, random) => {
    const rows = rowsNow(yaml).filter((row) => row.has('dfe-number'));
    const [one, other] = [random.of(rows), random.of(rows)];
    return one !== other && one.set('dfe-number', other?.get('dfe-number'));
  }),
  ofTable('an authority twice on one day', CODES, (yaml, random) => {
    const row = random.of(rowsNow(yaml)).clone() as YAMLMap;
    row.set('code', 'E06999999');
    return list(yaml, 'local-authorities').push(row);
  }),
  ofTable('an authority that nothing comes after', CODES, (yaml, random) => {
    random.of(rowsNow(yaml)).set('valid-to', '2024-03-31');
  }),
  ofTable('an authority that is in no table', CODES, (yaml) => {
    const row = {
      id: 'zz-new',
      code: 'E06999999',
      name: 'Newland',
      region: 'london',
      kind: 'unitary',
      'valid-from': '2020-01-01',
    };
    return list(yaml, 'local-authorities').push(yaml.createNode(row));
  }),
  ofTable('an authority of another region', CODES, (yaml, random) => {
    const row = random.of(rowsNow(yaml));
    row.set('region', row.get('region') === 'london' ? 'wales' : 'london');
  }),
  ofTable('an authority of no kind of its country', CODES, (yaml, random) => {
    const row = random.of(rowsNow(yaml));
    row.set('kind', row.get('kind') === 'wales-unitary' ? 'county' : 'wales-unitary');
  }),
  ofTable('its own neighbour', PAIRS, (yaml, random) => {
    const pair = (random.of(list(yaml, 'land')) as YAMLMap).items as unknown[];
    pair[1] = pair[0];
  }),
  ofTable('a pair the other way round', PAIRS, (yaml, random) => {
    const pair = random.of(list(yaml, 'land')) as { toJSON(): string[] };
    return list(yaml, 'land').push(yaml.createNode(pair.toJSON().toReversed()));
  }),
  ofTable('a pair by land and by water', PAIRS, (yaml, random) => {
    const pair = random.of(list(yaml, 'land')) as { toJSON(): string[] };
    return list(yaml, 'water').push(yaml.createNode([...pair.toJSON(), 'a river']));
  }),
  need('more looked after than children', ({ children = 0 }) => ({ 'looked-after': children + 1 })),
  need('a rate that its figures do not make', ({ rate = 0 }) => ({ rate: rate + 2 })),
  need('children below none', () => ({ 'looked-after': -332 })),
  need('no children', () => ({ children: 0 })),
  ofTable('a figure where none is published', 'areas/need.yaml', (yaml, random) => {
    yaml.setIn(['not-published', random.of(keysOf(mapAt(yaml, 'authorities')))], 'Too few.');
  }),
  ofTable('a rate of England that cannot be', 'areas/need.yaml', (yaml) => yaml.set('england-rate', 9999)),
  ofTable('a figure of the mapping', MAPPING, (yaml, random) => {
    const regions = mapAt(yaml, 'local-authorities', 'regions');
    const path = [
      'local-authorities',
      'regions',
      random.of(keysOf(regions)),
      random.of(['total', 'local', 'pause', 'none']),
    ];
    yaml.setIn(path, Number(yaml.getIn(path)) + 1);
  }),
  ofTable('a region that the mapping lacks', MAPPING, (yaml, random) => {
    const regions = mapAt(yaml, random.of(['local-authorities', 'fdac-teams']), 'regions');
    return regions.delete(random.of(keysOf(regions)));
  }),
  ofTable('a team of the mapping', MAPPING, (yaml, random) => {
    const regions = mapAt(yaml, 'fdac-teams', 'regions');
    const region = random.of(keysOf(regions));
    regions.set(region, Number(regions.get(region)) + 1);
  }),
  ofTable('a mapping that ends before it begins', MAPPING, (yaml) => yaml.set('mapped-to', '2019-01')),
  ofTable('a count of those interviewed', MAPPING, (yaml, random) => {
    const counts = mapAt(yaml, random.of(['who-for', 'timing'] as (keyof Mapping2021)[]), 'counts');
    const key = random.of(keysOf(counts));
    counts.set(key, Number(counts.get(key)) + 1);
  }),
  ...['status', 'types', 'kinds', 'timing', 'who', 'provider-kinds', 'components'].map((file) =>
    words(`a word that ${file} lost`, file, (terms, yaml, random) =>
      list(yaml, 'terms').splice(random.below(terms.length), 1),
    ),
  ),
  words('a kind without its type', 'kinds', (terms, _, random) => random.of(terms).delete('type')),
  words('a state of no schema', 'status', (_, yaml) =>
    list(yaml, 'terms').push(yaml.createNode({ id: 'paused', label: 'Paused', description: 'It has paused.' })),
  ),
  words('one id for two words', 'needs', (terms, _, random) => {
    const [one, other] = [random.of(terms), random.of(terms)];
    return one !== other && one.set('id', other?.get('id'));
  }),
  words('one label for two words', 'needs', (terms, _, random) => {
    const [one, other] = [random.of(terms), random.of(terms)];
    return one !== other && one.set('label', other?.get('label'));
  }),
  ofTable('a search word in two groups', GROUPS, (yaml, random) => {
    const groups = list(yaml, 'groups') as YAMLMap[];
    const [one, other] = [random.of(groups), random.of(groups)];
    const word = random.of((other.get('words') as { items: unknown[] }).items);
    return one !== other && (one.get('words') as { items: unknown[] }).items.push(word);
  }),
  ofTable('a search word that is ignored', GROUPS, (yaml, random) => {
    const group = random.of(list(yaml, 'groups') as YAMLMap[]);
    return (group.get('words') as { items: unknown[] }).items.push(random.of(list(yaml, 'ignored')));
  }),
  ofTable('a search word in capitals', GROUPS, (yaml, random) => {
    const group = random.of(list(yaml, 'groups') as YAMLMap[]);
    return (group.get('words') as { items: unknown[] }).items.push(yaml.createNode('Mother-In-Law!'));
  }),
  ofTable('a word of crisis in two groups', 'vocabulary/crisis-words.yaml', (yaml, random) => {
    const groups = list(yaml, 'groups') as YAMLMap[];
    const one = random.of(groups.filter((group) => group.has('also-line')));
    const other = random.of(groups.filter((group) => !group.has('also-line')));
    const word = random.of((other.get('words') as { items: unknown[] }).items);
    return one !== other && (one.get('words') as { items: unknown[] }).items.push(word);
  }),
  ofTable('a word that we do not use, twice', 'vocabulary/wording.yaml', (yaml, random) => {
    const [one, other] = [random.of(list(yaml, 'words')), random.of(list(yaml, 'words'))] as YAMLMap[];
    return one !== other && one?.set('word', other?.get('word'));
  }),
  ofTable('a page of no path', GROUPS, (yaml) => {
    yaml.setIn(['pages', 0, 'to'], 'https://example.org/');
  }),
  ofTable('one name of a place twice', 'areas/place-names.yaml', (yaml, random) => {
    const [one, other] = [random.of(list(yaml, 'names')), random.of(list(yaml, 'names'))] as YAMLMap[];
    if (!one || !other || one === other) return false;
    return one.set('name', other.get('name'));
  }),
  ofTable('one region twice', 'areas/regions.yaml', (yaml, random) => {
    const [one, other] = [random.of(list(yaml, 'regions')), random.of(list(yaml, 'regions'))] as YAMLMap[];
    return one !== other && one?.set('id', other?.get('id'));
  }),
  ofTable('one code for two regions', 'areas/regions.yaml', (yaml, random) => {
    const regions = (list(yaml, 'regions') as YAMLMap[]).filter((region) => region.has('code'));
    const [one, other] = [random.of(regions), random.of(regions)];
    return one !== other && one.set('code', other?.get('code'));
  }),
  helpLine('a help line that nobody can reach', (line) => {
    for (const field of ['phone', 'text', 'welsh', 'website']) line.delete(field);
  }),
  helpLine('a help line without nations', (line) => line.delete('nations')),
  helpLine('evidence for a field that the line lacks', (line) => {
    const evidence = (line.get('evidence') as { items: YAMLMap[] }).items[0];
    return !line.has('hours') && evidence?.set('supports', ['hours']);
  }),
  helpLine(
    'a short number that is none',
    (line, random) => line.has('phone') && line.set('phone', random.of(['116', '116 132', '99', '1234', '0800'])),
  ),
  ofTable('one help line twice', 'help-now.yaml', (yaml, random) => {
    const lines = list(yaml, 'lines');
    const line = (random.of(lines) as YAMLMap).clone() as YAMLMap;
    line.set('note', 'The same line again.');
    line.delete('first');
    return lines.push(line);
  }),
];
