import { everyLineForParents } from '../analysis/parents-lines.ts';
import { assemble, type Directory } from '../model/directory.ts';
import { documentOfData, type YamlDocument } from '../model/document.ts';
import { PLACES_OF_FILES, placeOfFile } from '../model/places-of-files.ts';
import type { Service } from '../model/schema/service.ts';
import type { Entry } from '../model/tree.ts';

/**
 * What the form needs of the directory to check one record and to show it: the data of its files, as far as the rules and
 * the page of a service read it; null for a file of which they need no more than that it is there.
 */
export type DirectoryOutline = { files: Record<string, unknown> };

/** The outline of a directory in which nothing is wrong. */
export function outlineOf(directory: Directory): DirectoryOutline {
  const { vocabulary, wording, regions, authorities, sources, models, services, councils } = directory;
  const tables = PLACES_OF_FILES.filter(({ record }) => !record).map(({ path }) => [path, null]);
  return {
    files: {
      ...Object.fromEntries(tables),
      ...Object.fromEntries(
        Object.entries(vocabulary).map(([name, terms]) => [`vocabulary/${name}.yaml`, { terms: [...terms.values()] }]),
      ),
      'vocabulary/wording.yaml': { words: wording },
      'areas/regions.yaml': { regions },
      'areas/local-authorities.yaml': { 'local-authorities': authorities },
      'areas/councils.yaml': { councils: Object.fromEntries(councils) },
      'help-now.yaml': { lines: everyLineForParents(directory) },
      'sources.yaml': Object.fromEntries(sources),
      ...Object.fromEntries([...models].map(([id, model]) => [`models/${id}.yaml`, model])),
      ...Object.fromEntries(services.map((service) => [fileOf(service), shortened(service)])),
    },
  };
}

/** The directory, as far as an outline has it. */
export const directoryIn = (outline: DirectoryOutline): Directory => assemble(filesIn(outline, '').documents);

/** The path of a service's record, from the data folder. */
export const fileOf = ({ region, id }: { region: string; id: string }): string => `services/${region}/${id}.yaml`;

/** The fields of another service that a record can clash with or refer to. Other lists that the schema requires are empty. */
const shortened = ({ name, type, kind, areas, status, provider, contact, evaluations }: Service) => ({
  ...{ name, type, kind, areas, contact, pathways: [], evidence: [] },
  status: {
    state: status.state,
    closed: status.closed,
    'closed-note': status['closed-note'],
    follows: status.follows,
    'followed-by': status['followed-by'],
  },
  provider: { name: provider.name },
  // Another record can refer to an evaluation. Its source is among the evidence, which is left out.
  evaluations: evaluations?.map(({ source: _, ...evaluation }) => evaluation),
});

/** The files of an outline, without the one at `except`. */
export function filesIn({ files }: DirectoryOutline, except: string): { entries: Entry[]; documents: YamlDocument[] } {
  const others = Object.entries(files).filter(([path]) => path !== except);
  return {
    entries: others.map(([path]) => entryOf(path, 0)),
    documents: others.flatMap(([path, data]) => (data ? (documentOf(path, data) ?? []) : [])),
  };
}

export const entryOf = (path: string, size: number): Entry => ({ path, is: 'file', size, holds: 0 });

/** A file of which only the data is known. Its text was checked when the directory was built. */
function documentOf(file: string, data: unknown): YamlDocument | undefined {
  const kind = placeOfFile(file);
  return kind && documentOfData(file, kind, data);
}
