import type { z } from 'zod';
import * as area from './schema/area.ts';
import { helpNow } from './schema/help-line.ts';
import * as map from './schema/map.ts';
import { model, programme } from './schema/model.ts';
import * as published from './schema/published.ts';
import * as reference from './schema/reference.ts';
import { service } from './schema/service.ts';

/** A place in `data/` where files may stand, and the schema that they must meet. */
export type KindOfFile = {
  name: string;
  /** Path from `data/`, with `*` for one id. */
  path: string;
  schema: z.ZodType;
  /** The name of its JSON Schema, without `.json`. Kinds that share a schema share the name. */
  schemaName: string;
  /** A record is a file of its own whose name is its id; the rest are tables. */
  record: boolean;
  /** What such a file holds, in one sentence. */
  says: string;
};

const record = (name: string, path: string, schema: z.ZodType, says: string): KindOfFile => ({
  ...{ name, path, schema, says },
  schemaName: name,
  record: true,
});
const table = (
  path: string,
  schema: z.ZodType,
  says: string,
  schemaName = path.replace(/^.*\/|\.yaml$/g, ''),
): KindOfFile => ({ name: path, path, schema, says, schemaName, record: false });
const vocabulary = (name: string): KindOfFile =>
  table(
    `vocabulary/${name}.yaml`,
    reference.vocabulary,
    'The words of one vocabulary, which records name by id.',
    'vocabulary',
  );

/** Every kind of file. */
export const KINDS_OF_FILE: readonly KindOfFile[] = [
  record('service', 'services/*/*.yaml', service, 'One service or team. The name of the file is its id.'),
  record('model', 'models/*.yaml', model, 'A model that several services follow. The name of the file is its id.'),
  record('programme', 'programmes/*.yaml', programme, 'A related programme, shown as context and never counted.'),
  record('figures', 'published/figures/*.yaml', published.figures, 'Figures as one document published them.'),
  table('published/mapping-2021.yaml', published.mapping2021, 'The published tables of the 2021 mapping.'),
  table('areas/regions.yaml', area.regions, 'The regions of England, Wales, and what lies beyond.'),
  table('areas/local-authorities.yaml', area.localAuthorities, 'Local authorities, under every code that they had.'),
  table('areas/councils.yaml', area.councils, "How to reach each council and its children's services."),
  table('areas/neighbours.yaml', area.neighbours, 'Which authorities are neighbours, by land and over water.'),
  table('areas/confirmed-none.yaml', area.confirmedNones, 'Who said that an authority has no service of a type.'),
  table('areas/need.yaml', area.needFigures, 'Children looked after on one day, by authority.'),
  table('areas/boundaries.yaml', map.boundaries, 'Which outlines make which authority.'),
  table('areas/hexagons.yaml', map.hexagons, 'The cell of each authority on the hexagon map.'),
  table('areas/postcode-areas.yaml', map.postcodeAreas, 'Postcode areas and where their main towns lie.'),
  ...reference.VOCABULARIES.map(vocabulary),
  table('vocabulary/wording.yaml', reference.wording, 'Words that we do not use, and what we write instead.'),
  table('vocabulary/search-words.yaml', reference.searchWords, 'How people say things when they search.'),
  table('sources.yaml', reference.sources, 'Citations that several records share, by id.'),
  table('help-now.yaml', helpNow, 'National lines and sites that someone can turn to now.'),
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
