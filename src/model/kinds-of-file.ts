import type { z } from 'zod/mini';
import { PLACES_OF_FILES, type PlaceOfFile, placeOfFile } from './places-of-files.ts';
import * as area from './schema/area.ts';
import { estimate } from './schema/estimate.ts';
import { findings, reading } from './schema/findings.ts';
import { helpNow } from './schema/help-line.ts';
import * as map from './schema/map.ts';
import { model, programme } from './schema/model.ts';
import { needSeries } from './schema/need-series.ts';
import * as published from './schema/published.ts';
import * as reference from './schema/reference.ts';
import { service } from './schema/service.ts';
import { similar } from './schema/similar.ts';
import { VOCABULARIES } from './schema/vocabularies.ts';

/** A place in `data/` where a file is allowed, and the schema that the file must meet. */
export type KindOfFile = PlaceOfFile & { schema: z.ZodMiniType };

/** The schema of each place, by its name. */
const SCHEMAS: Readonly<Record<string, z.ZodMiniType>> = {
  service,
  model,
  programme,
  figures: published.figures,
  findings,
  reading,
  'published/mapping-2021.yaml': published.mapping2021,
  'published/estimate.yaml': estimate,
  'areas/regions.yaml': area.regions,
  'areas/local-authorities.yaml': area.localAuthorities,
  'areas/councils.yaml': area.councils,
  'areas/neighbours.yaml': area.neighbours,
  'areas/confirmed-none.yaml': area.confirmedNones,
  'areas/need.yaml': area.needFigures,
  'areas/need-series.yaml': needSeries,
  'areas/similar.yaml': similar,
  'areas/boundaries.yaml': map.boundaries,
  'areas/hexagons.yaml': map.hexagons,
  'areas/place-names.yaml': area.placeNames,
  ...Object.fromEntries(VOCABULARIES.map((name) => [`vocabulary/${name}.yaml`, reference.vocabulary])),
  'vocabulary/wording.yaml': reference.wording,
  'vocabulary/search-words.yaml': reference.searchWords,
  'vocabulary/crisis-words.yaml': reference.crisisWords,
  'sources.yaml': reference.sources,
  'help-now.yaml': helpNow,
};

/** Every kind of file. */
export const KINDS_OF_FILE: readonly KindOfFile[] = PLACES_OF_FILES.map(withSchema);

/** The kind of the file at `path` (from `data/`, with slashes); undefined where no file is allowed there. */
export function kindOfFile(path: string): KindOfFile | undefined {
  const place = placeOfFile(path);
  return place && KINDS_OF_FILE.find(({ name }) => name === place.name);
}

function withSchema(place: PlaceOfFile): KindOfFile {
  const schema = SCHEMAS[place.name];
  if (!schema) throw new Error(`"${place.name}" has no schema. Give it one in kinds-of-file.ts.`);
  return { ...place, schema };
}
