import { VOCABULARIES } from './schema/vocabularies.ts';

/** A place in `data/` where files are allowed. Their schemas are in kinds-of-file.ts. */
export type PlaceOfFile = {
  name: string;
  /** Path from `data/`, with `*` for one id. */
  path: string;
  /** The name of its JSON Schema, without `.json`. Kinds that share a schema share the name. */
  schemaName: string;
  /** True for a record, which is a file of its own whose name is its id; false for a table. */
  record: boolean;
  /** What such a file contains, in one sentence. */
  says: string;
};

const record = (name: string, path: string, says: string): PlaceOfFile => ({
  ...{ name, path, says },
  schemaName: name,
  record: true,
});
const table = (path: string, says: string, schemaName = path.replace(/^.*\/|\.yaml$/g, '')): PlaceOfFile => ({
  name: path,
  ...{ path, says, schemaName },
  record: false,
});
const vocabulary = (name: string): PlaceOfFile =>
  table(`vocabulary/${name}.yaml`, 'The words of one vocabulary, which records name by id.', 'vocabulary');

/** Every place. */
export const PLACES_OF_FILES: readonly PlaceOfFile[] = [
  record('service', 'services/*/*.yaml', 'One service or team. The name of the file is its id.'),
  record('model', 'models/*.yaml', 'A model that several services follow. The name of the file is its id.'),
  record('programme', 'programmes/*.yaml', 'A related programme, shown as context and never counted.'),
  record('figures', 'published/figures/*.yaml', 'Figures as one document published them.'),
  record('findings', 'published/findings/*.yaml', 'What documents found for whoever plans a service.'),
  record('reading', 'published/reading/*.yaml', 'Tools for practitioners, and the references of a document.'),
  table('published/mapping-2021.yaml', 'The published tables of the 2021 mapping.'),
  table('published/estimate.yaml', 'What the estimate of need, cost and break-even takes from published figures.'),
  table('areas/regions.yaml', 'The regions of England, Wales, and what lies beyond.'),
  table('areas/local-authorities.yaml', 'Local authorities, under every code that they had.'),
  table('areas/councils.yaml', "How to reach each council and its children's services."),
  table('areas/neighbours.yaml', 'Which authorities are neighbours, by land and over water.'),
  table('areas/confirmed-none.yaml', 'Who said that an authority has no service of a type.'),
  table('areas/need.yaml', 'Children looked after on one day, by authority.'),
  table('areas/need-series.yaml', 'Published figures of need over some years, by authority, region and England.'),
  table('areas/similar.yaml', 'Which ten authorities are most like each, and how close they are.'),
  table('areas/boundaries.yaml', 'Which outlines make which authority.'),
  table('areas/hexagons.yaml', 'The cell of each authority on the hexagon map.'),
  table('areas/place-names.yaml', 'What people call areas and councils, beside their names.'),
  ...VOCABULARIES.map(vocabulary),
  table('vocabulary/wording.yaml', 'Words that we do not use, and what we write instead.'),
  table('vocabulary/search-words.yaml', 'How people say things when they search.'),
  table('vocabulary/crisis-words.yaml', 'Words that are answered with help before anything else.'),
  table('sources.yaml', 'Citations that several records share, by id.'),
  table('help-now.yaml', 'National lines and sites that someone can turn to now.'),
];

/** The place of the file at `path` (from `data/`, with slashes); undefined where no file is allowed there. */
export function placeOfFile(path: string): PlaceOfFile | undefined {
  const parts = path.split('/');
  return PLACES_OF_FILES.find((place) => {
    const pattern = place.path.split('/');
    return (
      pattern.length === parts.length &&
      pattern.every((want, index) => {
        const part = parts[index] ?? '';
        return want === '*' || want === part || (want === '*.yaml' && part.endsWith('.yaml'));
      })
    );
  });
}
