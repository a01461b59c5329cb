import type { z } from 'zod';
import * as area from './schema/area.ts';
import { helpNow } from './schema/help-line.ts';
import * as map from './schema/map.ts';
import { model, programme } from './schema/model.ts';
import * as published from './schema/published.ts';
import * as reference from './schema/reference.ts';
import { service } from './schema/service.ts';

/** Every place in `data/` where a file may stand, and the schema that it must meet. */
export type KindOfFile = {
  name: string;
  /** Path from `data/`, with `*` for one id. */
  path: string;
  schema: z.ZodType;
  /** A record is a file of its own whose name is its id; the rest are tables. */
  record: boolean;
};

const table = (path: string, schema: z.ZodType): KindOfFile => ({ name: path, path, schema, record: false });
const record = (name: string, path: string, schema: z.ZodType): KindOfFile => ({ name, path, schema, record: true });

export const KINDS_OF_FILE: readonly KindOfFile[] = [
  record('service', 'services/*/*.yaml', service),
  record('model', 'models/*.yaml', model),
  record('programme', 'programmes/*.yaml', programme),
  record('figures', 'published/figures/*.yaml', published.figures),
  table('published/mapping-2021.yaml', published.mapping2021),
  table('areas/regions.yaml', area.regions),
  table('areas/local-authorities.yaml', area.localAuthorities),
  table('areas/councils.yaml', area.councils),
  table('areas/neighbours.yaml', area.neighbours),
  table('areas/confirmed-none.yaml', area.confirmedNones),
  table('areas/need.yaml', area.needFigures),
  table('areas/boundaries.yaml', map.boundaries),
  table('areas/hexagons.yaml', map.hexagons),
  table('areas/postcode-areas.yaml', map.postcodeAreas),
  ...reference.VOCABULARIES.map((name) => table(`vocabulary/${name}.yaml`, reference.vocabulary)),
  table('vocabulary/wording.yaml', reference.wording),
  table('vocabulary/search-words.yaml', reference.searchWords),
  table('sources.yaml', reference.sources),
  table('help-now.yaml', helpNow),
];

/** The kind of the file at `path` (from `data/`, with slashes), or undefined where no file may stand there. */
export function kindOfFile(path: string): KindOfFile | undefined {
  const parts = path.split('/');
  return KINDS_OF_FILE.find((kind) => {
    const pattern = kind.path.split('/');
    return (
      pattern.length === parts.length &&
      pattern.every((want, index) => {
        const part = parts[index] ?? '';
        return want === '*' || want === part || (want === '*.yaml' && part.endsWith('.yaml'));
      })
    );
  });
}
