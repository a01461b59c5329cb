import type { YamlDocument } from './document.ts';
import type {
  ConfirmedNone,
  Council,
  Counties,
  Elsewhere,
  LocalAuthority,
  NeedFigures,
  PlaceName,
  Region,
} from './schema/area.ts';
import type { EstimateTable } from './schema/estimate.ts';
import type { Findings, Reading } from './schema/findings.ts';
import type { HelpLine } from './schema/help-line.ts';
import type { BoundarySource, Cell, Hexagons } from './schema/map.ts';
import type { Model, Programme } from './schema/model.ts';
import type { NeedSeries } from './schema/need-series.ts';
import type { Figures, Mapping2021 } from './schema/published.ts';
import type { CrisisWords, SearchWords, Source, Term, WordingEntry } from './schema/reference.ts';
import type { Service, ServiceRecord } from './schema/service.ts';
import type { Similar } from './schema/similar.ts';
import { VOCABULARIES, type VocabularyName } from './schema/vocabularies.ts';

/** Land and water neighbours of one authority, by id, in the order of the data. */
export type Neighbours = { land: string[]; water: { id: string; between: string }[] };

/** A council. `of` is the id of a former authority whose row this is, where an authority has no row of its own yet. */
export type CouncilOrFormer = Council & { of?: string };

/** Everything in `data/`, cross-checked and indexed. The keys of every map are ids. */
export type Directory = {
  /** Sorted by id. */
  services: Service[];
  /** The services that name an authority among their areas, in the same order. */
  servicesByArea: Map<string, Service[]>;
  models: Map<string, Model>;
  programmes: Programme[];
  regions: Region[];
  /** Dated rows: an authority that was recoded has two. */
  authorities: LocalAuthority[];
  /** The newest row of each authority. */
  authorityById: Map<string, LocalAuthority>;
  councils: Map<string, CouncilOrFormer>;
  neighbours: Map<string, Neighbours>;
  /** Where somebody has confirmed that there is no service, with who and when. */
  confirmedNone: ConfirmedNone[];
  need: NeedFigures | undefined;
  /** Figures of need over several years, by measure. */
  needSeries: NeedSeries | undefined;
  /** The ten most similar authorities of each authority. */
  similar: Similar | undefined;
  /** The values that the estimate takes from published figures. */
  estimate: EstimateTable | undefined;
  /** Where the outlines of the authorities come from. */
  boundaries: BoundarySource | undefined;
  /** The cell of each authority on the hexagon map, in the odd-r layout. */
  hexagons: Map<string, Cell>;
  /** The three letters in each cell. */
  letters: Map<string, string>;
  /** The cell at which the name of each region is written. */
  regionNames: Map<string, Cell>;
  /** Names that people use for areas, in addition to the names of authorities. */
  placeNames: PlaceName[];
  /** Counties, as they are written after the name of a town. */
  counties: Counties;
  /** Places that the directory does not cover. */
  elsewhere: Elsewhere;
  vocabulary: Record<VocabularyName, Map<string, Term>>;
  /** What the terms of a vocabulary do not show, where its file says so. */
  vocabularyCautions: Partial<Record<VocabularyName, string>>;
  wording: WordingEntry[];
  searchWords: SearchWords;
  crisisWords: CrisisWords;
  sources: Map<string, Source>;
  mapping2021: Mapping2021 | undefined;
  figures: Map<string, Figures>;
  /** What documents found that matters to people who plan a service. */
  findings: Map<string, Findings>;
  /** Tools for practitioners, and references, by the document that names them. */
  reading: Map<string, Reading>;
  helpNow: HelpLine[];
};

/**
 * Builds the directory from the files that could be read. A file that does not meet its schema is left out here, and
 * the rules report it.
 */
export function assemble(documents: readonly YamlDocument[]): Directory {
  const table = <T>(path: string) => documents.find(({ file }) => file === path)?.data as T | undefined;
  const records = <T>(kind: string) =>
    documents.filter((document) => document.kind.name === kind && document.data !== undefined) as (YamlDocument & {
      data: T;
    })[];
  const byId = <T extends { id: string }>(items: readonly T[]) => new Map(items.map((item) => [item.id, item]));
  const withId = <T>({ id, data }: { id: string; data: T }) => ({ id, ...data });

  const services = records<ServiceRecord>('service').map((document) => ({
    ...withId(document),
    region: document.file.split('/')[1] ?? '',
  }));
  const words = (name: VocabularyName) => table<{ caution?: string; terms: Term[] }>(`vocabulary/${name}.yaml`);
  const vocabulary = Object.fromEntries(
    VOCABULARIES.map((name) => [name, byId(words(name)?.terms ?? [])]),
  ) as Directory['vocabulary'];
  return {
    ...indexServices(services),
    models: byId(records<Omit<Model, 'id'>>('model').map(withId)),
    programmes: records<Omit<Programme, 'id'>>('programme').map(withId),
    regions: table<{ regions: Region[] }>('areas/regions.yaml')?.regions ?? [],
    ...indexAuthorities(
      table<{ 'local-authorities': LocalAuthority[] }>('areas/local-authorities.yaml')?.['local-authorities'] ?? [],
    ),
    councils: new Map(
      Object.entries(table<{ councils: Record<string, Council> }>('areas/councils.yaml')?.councils ?? {}),
    ),
    neighbours: neighboursOf(table('areas/neighbours.yaml')),
    confirmedNone: table<{ confirmed: ConfirmedNone[] }>('areas/confirmed-none.yaml')?.confirmed ?? [],
    need: table<NeedFigures>('areas/need.yaml'),
    needSeries: table<NeedSeries>('areas/need-series.yaml'),
    similar: table<Similar>('areas/similar.yaml'),
    estimate: table<EstimateTable>('published/estimate.yaml'),
    boundaries: table<BoundarySource>('areas/boundaries.yaml'),
    hexagons: new Map(Object.entries(table<Hexagons>('areas/hexagons.yaml')?.hexes ?? {})),
    letters: new Map(Object.entries(table<Hexagons>('areas/hexagons.yaml')?.letters ?? {})),
    regionNames: new Map(Object.entries(table<Hexagons>('areas/hexagons.yaml')?.names ?? {})),
    placeNames: table<{ names: PlaceName[] }>('areas/place-names.yaml')?.names ?? [],
    counties: table<{ counties?: Counties }>('areas/place-names.yaml')?.counties ?? [],
    elsewhere: table<{ elsewhere?: Elsewhere }>('areas/place-names.yaml')?.elsewhere ?? [],
    vocabulary,
    vocabularyCautions: Object.fromEntries(VOCABULARIES.map((name) => [name, words(name)?.caution])),
    wording: table<{ words: WordingEntry[] }>('vocabulary/wording.yaml')?.words ?? [],
    searchWords: table<SearchWords>('vocabulary/search-words.yaml') ?? {
      about: '',
      groups: [],
      pages: [],
      ignored: [],
    },
    crisisWords: table<CrisisWords>('vocabulary/crisis-words.yaml') ?? { about: '', groups: [] },
    sources: new Map(Object.entries(table<Record<string, Source>>('sources.yaml') ?? {})),
    mapping2021: table<Mapping2021>('published/mapping-2021.yaml'),
    figures: byId(records<Omit<Figures, 'id'>>('figures').map(withId)),
    findings: byId(records<Omit<Findings, 'id'>>('findings').map(withId)),
    reading: byId(records<Omit<Reading, 'id'>>('reading').map(withId)),
    helpNow: table<{ lines: HelpLine[] }>('help-now.yaml')?.lines ?? [],
  };
}

/** Sorts services by id and indexes them by the areas that they name. */
export function indexServices(unordered: readonly Service[]): Pick<Directory, 'services' | 'servicesByArea'> {
  const services = unordered.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const servicesByArea = new Map<string, Service[]>();
  for (const service of services)
    for (const area of service.areas) servicesByArea.set(area, [...(servicesByArea.get(area) ?? []), service]);
  return { services, servicesByArea };
}

/** Authorities as dated rows, and the newest row of each. */
export function indexAuthorities(authorities: LocalAuthority[]): Pick<Directory, 'authorities' | 'authorityById'> {
  const byDate = authorities.toSorted((a, b) => (a['valid-from'] < b['valid-from'] ? -1 : 1));
  return { authorities, authorityById: new Map(byDate.map((row) => [row.id, row])) };
}

/** Each pair appears once in the data; here it is listed for both authorities. */
function neighboursOf(
  pairs: { land: [string, string][]; water: [string, string, string][] } | undefined,
): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  const of = (id: string): Neighbours => {
    const known = found.get(id) ?? { land: [], water: [] };
    found.set(id, known);
    return known;
  };
  for (const [a, b] of pairs?.land ?? []) {
    of(a).land.push(b);
    of(b).land.push(a);
  }
  for (const [a, b, between] of pairs?.water ?? []) {
    of(a).water.push({ id: b, between });
    of(b).water.push({ id: a, between });
  }
  return found;
}
