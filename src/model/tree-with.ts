import { assemble } from './directory.ts';
import { kindOfFile } from './kinds-of-file.ts';
import { readDocument } from './read-document.ts';
import { type Entry, maxBytesOf, type Tree } from './tree.ts';

/** A change of one path of the data folder: a new text, an entry that is not a readable file, or a removal. */
export type ChangedEntry = { path: string; text: string } | { path: string; is: Entry['is']; size: number } | Removed;
type Removed = { path: string; is: 'removed' };

/**
 * The tree as it would be after some changes, without writing any of them. The rules find the same problems in it as
 * they would once the changes were in the folder.
 */
export function treeWith(tree: Tree, changes: readonly ChangedEntry[]): Tree {
  const changed = new Set(changes.map(({ path }) => path));
  const kept = tree.entries.filter(({ path, is }) => is !== 'folder' && !changed.has(path));
  const entries = withFolders([...kept, ...changes.flatMap(entryOf)]);
  const readable = new Set(
    entries.filter(({ is, size, path }) => is === 'file' && size <= maxBytesOf(path)).map(({ path }) => path),
  );
  const documents = [
    ...tree.documents.filter(({ file }) => !changed.has(file)),
    ...changes.flatMap((change) => {
      const kind = 'text' in change && readable.has(change.path) ? kindOfFile(change.path) : undefined;
      return kind && 'text' in change ? [readDocument(change.path, change.text, kind)] : [];
    }),
  ].toSorted((a, b) => (a.file < b.file ? -1 : 1));
  return { entries, documents, directory: assemble(documents), today: tree.today };
}

function entryOf(change: ChangedEntry): Entry[] {
  const { path } = change;
  if ('text' in change) return [{ path, is: 'file', size: Buffer.byteLength(change.text), holds: 0 }];
  return change.is === 'removed' ? [] : [{ path, is: change.is, size: change.size, holds: 0 }];
}

/**
 * Adds the folders that hold the files. Git keeps no empty folders, so a folder exists where there is something in it.
 */
function withFolders(files: readonly Entry[]): Entry[] {
  const holds = new Map<string, number>();
  for (const { path } of files)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      holds.set(path.slice(0, end), (holds.get(path.slice(0, end)) ?? 0) + 1);
  const folders = [...holds].map(([path, count]): Entry => ({ path, is: 'folder', size: 0, holds: count }));
  return [...files, ...folders].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
