import { placeOfFile } from '../places-of-files.ts';
import { VOCABULARIES, type VocabularyName } from '../schema/vocabularies.ts';
import type { Tree } from '../tree.ts';
import type { Target } from './reference.ts';

/**
 * Where the ids of one kind are kept: how to report an id that is not among them, whether somebody who adds a record
 * may also add such an id, and the ids themselves; undefined where their table could not be read.
 */
export type Place = { isNot: string; where: string; isOpen: boolean; ids: ReadonlySet<string> | undefined };

export function placesOf(tree: Tree): Record<Target, Place> {
  const { directory } = tree;
  const table = (what: string, path: string, ids: Iterable<string>): Place => {
    const read = tree.documents.some(({ file, data }) => file === path && data !== undefined);
    const isOpen = path === 'sources.yaml';
    return {
      isNot: `is not ${what} in data/${path}`,
      where: `data/${path}`,
      isOpen,
      ids: read ? new Set(ids) : undefined,
    };
  };
  const folder = (what: string, name: string, kind: string): Place => {
    return {
      isNot: `is not ${what} in data/${name}/`,
      where: `data/${name}/`,
      isOpen: true,
      ids: new Set(idsOfFiles(tree, kind)),
    };
  };
  const word = (name: VocabularyName) =>
    table(WORDS[name] ?? 'a word', `vocabulary/${name}.yaml`, directory.vocabulary[name].keys());
  const citation = table('a citation', 'sources.yaml', directory.sources.keys());
  const providers = word('provider-kinds');
  return {
    ...(Object.fromEntries(VOCABULARIES.map((name) => [name, word(name)])) as Record<VocabularyName, Place>),
    authority: table('a local authority', 'areas/local-authorities.yaml', directory.authorityById.keys()),
    region: table(
      'a region',
      'areas/regions.yaml',
      directory.regions.map(({ id }) => id),
    ),
    model: folder('a model', 'models', 'model'),
    service: folder('a service', 'services', 'service'),
    citation,
    'help-line': table(
      'the name of a line',
      'help-now.yaml',
      directory.helpNow.map(({ name }) => name),
    ),
    evidence: {
      ...citation,
      isNot: 'is neither a citation in data/sources.yaml nor the key of a piece of evidence in this record',
    },
    referrer: {
      ...providers,
      isNot: `is neither a kind of provider in ${providers.where} nor the word self`,
      ids: providers.ids && new Set(['self', ...providers.ids]),
    },
  };
}

/** Another rule reports a record that cannot be read; it still exists, and its id is the name of its file. */
const idsOfFiles = ({ entries }: Tree, kind: string): string[] =>
  entries
    .filter(({ path, is }) => is !== 'folder' && placeOfFile(path)?.name === kind)
    .map(({ path }) => path.slice(path.lastIndexOf('/') + 1).replace(/\.yaml$/, ''));

const WORDS: Partial<Record<Target, string>> = {
  kinds: 'a kind of service',
  components: 'a core component',
  timing: 'a point of timing',
  who: 'a word for whom it works with',
  needs: 'a need',
  'provider-kinds': 'a kind of provider',
};
