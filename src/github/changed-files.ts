import { maxBytesOf } from '../model/tree.ts';
import type { ChangedEntry } from '../model/tree-with.ts';
import type { ChangedFile } from './comment.ts';

/** Runs git with these arguments, never through a shell, and gives what it prints. */
export type Git = (args: readonly string[]) => string;

/** An entry of git's tree: a file has mode 100644 or 100755, a link 120000, another repository 160000. */
type TreeEntry = { mode: string; object: string; size: number };

/** More changed files than this are not read: a reviewer would not read them either. */
const MOST_FILES = 200;

/**
 * The files of data/ in which `head` differs from where it left `base`, read from git's store. Nothing is checked out, so
 * the change may come from a stranger: its files are only ever text, and those that are too large for the directory are not opened.
 *
 * @throws where either is no commit that git knows, or where more than 200 files are changed
 */
export function changedFiles(git: Git, base: string, head: string): ChangedFile[] {
  const [to, left] = [commitOf(git, head), git(['merge-base', commitOf(git, base), commitOf(git, head)]).trim()];
  const [old, now] = [entriesIn(git, left), entriesIn(git, to)];
  const paths = [...new Set([...old.keys(), ...now.keys()])].toSorted();
  const changed = paths.filter((path) => !isSame(old.get(path), now.get(path)));
  if (changed.length > MOST_FILES)
    throw new Error(
      `${changed.length} files of data/ are changed, and at most ${MOST_FILES} are read. Split the change.`,
    );
  return changed.map((path) => ({
    path,
    before: textOf(git, path, old.get(path)),
    after: entryOf(git, path, now.get(path)),
  }));
}

/** Refuses what git would take for an option. */
function commitOf(git: Git, name: string): string {
  if (name.startsWith('-')) throw new Error(`"${name}" is not the name of a commit.`);
  return git(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]).trim();
}

const isSame = (a: TreeEntry | undefined, b: TreeEntry | undefined): boolean =>
  a?.object === b?.object && a?.mode === b?.mode;

/** The entries of data/ in a commit, by path from there. `-z` gives names as they are, whatever is in them. */
function entriesIn(git: Git, commit: string): Map<string, TreeEntry> {
  const lines = git(['ls-tree', '-r', '-l', '-z', commit, '--', 'data/']).split('\0').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, mode = '', object = '', size = '', path = ''] =
        /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\tdata\/(.*)$/s.exec(line) ?? [];
      return [path, { mode, object, size: Number(size) || 0 }];
    }),
  );
}

const isFile = ({ mode }: TreeEntry): boolean => mode === '100644' || mode === '100755';

function textOf(git: Git, path: string, entry: TreeEntry | undefined): string | undefined {
  return entry && isFile(entry) && entry.size <= maxBytesOf(path) ? git(['cat-file', 'blob', entry.object]) : undefined;
}

function entryOf(git: Git, path: string, entry: TreeEntry | undefined): ChangedEntry {
  if (!entry) return { path, is: 'removed' };
  const text = textOf(git, path, entry);
  if (text !== undefined) return { path, text };
  return { path, is: isFile(entry) ? 'file' : entry.mode === '120000' ? 'link' : 'other', size: entry.size };
}
