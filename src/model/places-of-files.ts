import { VOCABULARIES } from './schema/vocabularies.ts';

/** Every place in `data/` where a file may stand. What may be in it, its schema says: see kinds-of-file.ts. */
export type PlaceOfFile = {
  name: string;
  /** Path from `data/`, with `*` for one id. */
  path: string;
  /** A record is a file of its own whose name is its id; the rest are tables. */
  record: boolean;
};

const table = (path: string): PlaceOfFile => ({ name: path, path, record: false });
const record = (name: string, path: string): PlaceOfFile => ({ name, path, record: true });

export const PLACES_OF_FILES: readonly PlaceOfFile[] = [
  record('service', 'services/*/*.yaml'),
  record('model', 'models/*.yaml'),
  record('programme', 'programmes/*.yaml'),
  record('figures', 'published/figures/*.yaml'),
  table('published/mapping-2021.yaml'),
  table('areas/regions.yaml'),
  table('areas/local-authorities.yaml'),
  table('areas/councils.yaml'),
  table('areas/neighbours.yaml'),
  table('areas/confirmed-none.yaml'),
  table('areas/need.yaml'),
  table('areas/boundaries.yaml'),
  table('areas/hexagons.yaml'),
  table('areas/postcode-areas.yaml'),
  ...VOCABULARIES.map((name) => table(`vocabulary/${name}.yaml`)),
  table('vocabulary/wording.yaml'),
  table('vocabulary/search-words.yaml'),
  table('sources.yaml'),
  table('help-now.yaml'),
];

/** The place of the file at `path` (from `data/`, with slashes), or undefined where no file may stand there. */
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
