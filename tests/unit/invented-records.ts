import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { treeWith } from '../../src/model/tree-with.ts';
import { tree as real } from './real-data/reading.ts';

const FOLDER = fileURLToPath(new URL('../fixtures/records', import.meta.url));

const records = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ path: `services/${file.replaceAll('\\', '/')}`, text: readFileSync(join(FOLDER, file), 'utf8') }));

const replaced = real.documents.filter(({ kind }) => ['service', 'findings'].includes(kind.name));

/**
 * The vocabularies, areas and models of data/, which the forms ask about, with invented services in place of the real
 * ones and without the findings that refer to those. Whatever is added to the directory, closed or corrected, these
 * stay the same.
 */
export const tree = treeWith(real, [
  ...replaced.map(({ file }) => ({ path: file, is: 'removed' as const })),
  ...records,
]);

/** The text of one of its files, such as `services/london/pause-elm-croydon.yaml`. */
export function textOf(path: string): string {
  const found = tree.documents.find(({ file }) => file === path);
  if (!found) throw new Error(`There is no data/${path}.`);
  return found.text;
}
