import { assemble } from './directory.ts';
import { kindOfFile } from './kinds-of-file.ts';
import { readDocument } from './read-document.ts';
import { type Entry, mostBytes, type Tree } from './tree.ts';

/** What a change makes of one path of the data folder: another text, something that is no file, or nothing any more. */
export type ChangedEntry = { path: string; text: string } | { path: string; is: Entry['is']; size: number } | Removed;
type Removed = { path: string; is: 'removed' };

/**
 * The tree as it would be read after some changes, without writing any of them down. Asked of it, the rules say of a
 * change what they would say once it stood in the folder.
 */
export function treeWith(tree: Tree, changes: readonly ChangedEntry[]): Tree {
  const changed = new Set(changes.map(({ path }) => path));
  const kept = tree.entries.filter(({ path, is }) => is !== 'folder' && !changed.has(path));
  const entries = withFolders([...kept, ...changes.flatMap(entryOf)]);
  const readable = new Set(
    entries.filter(({ is, size, path }) => is === 'file' && size <= mostBytes(path)).map(({ path }) => path),
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

/** The files with the folders that hold them: git keeps no empty folder, so a folder is there where something is in it. */
function withFolders(files: readonly Entry[]): Entry[] {
  const holds = new Map<string, number>();
  for (const { path } of files)
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1))
      holds.set(path.slice(0, end), (holds.get(path.slice(0, end)) ?? 0) + 1);
  const folders = [...holds].map(([path, count]): Entry => ({ path, is: 'folder', size: 0, holds: count }));
  return [...files, ...folders].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
