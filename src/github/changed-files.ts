import { maxBytesOf } from '../model/tree.ts';
import type { ChangedEntry } from '../model/tree-with.ts';
import type { ChangedFile } from './comment.ts';

/** Runs git with these arguments, never through a shell, and gives what it prints. */
export type Git = (args: readonly string[]) => string;

/** More changed files than this are not read: a reviewer would not read them either. */
const MOST_FILES = 200;

/**
 * The files of data/ in which `head` differs from where it left `base`, read from git's store. Nothing is checked out, so
 * the change may come from a stranger: its files are only ever text, and those that are too large for the directory are not opened.
 *
 * @throws where either is no commit that git knows, or where more than 200 files are changed
 */
export function changedFiles(git: Git, base: string, head: string): ChangedFile[] {
  const [from, to] = [commitOf(git, base), commitOf(git, head)];
  const left = git(['merge-base', from, to]).trim();
  // `-z` gives names as they are, whatever is in them: ":100644 100644 OBJECT OBJECT M", then the path.
  const found = git(['diff-tree', '-r', '-z', '--no-renames', left, to, '--', 'data/']).matchAll(
    /:(\d+) (\d+) (\w+) (\w+) \w\0data\/([^\0]*)\0/g,
  );
  const changed = [...found];
  if (changed.length > MOST_FILES)
    throw new Error(
      `${changed.length} files of data/ are changed, and at most ${MOST_FILES} are read. Split the change.`,
    );
  return changed.map(([, oldMode = '', mode = '', oldObject = '', object = '', path = '']) => {
    const before = entryOf(git, path, oldMode, oldObject);
    return { path, before: 'text' in before ? before.text : undefined, after: entryOf(git, path, mode, object) };
  });
}

/** Refuses what git would take for an option. */
function commitOf(git: Git, name: string): string {
  if (name.startsWith('-')) throw new Error(`"${name}" is not the name of a commit.`);
  return git(['rev-parse', '--verify', '--end-of-options', `${name}^{commit}`]).trim();
}

/** What stands at a path. A file has mode 100644 or 100755, a link 120000, another repository 160000, and what is not there 0. */
function entryOf(git: Git, path: string, mode: string, object: string): ChangedEntry {
  if (/^0+$/.test(mode)) return { path, is: 'removed' };
  if (mode === '160000') return { path, is: 'other', size: 0 };
  const size = Number(git(['cat-file', '-s', object]));
  if (mode === '120000') return { path, is: 'link', size };
  return size > maxBytesOf(path) ? { path, is: 'file', size } : { path, text: git(['cat-file', 'blob', object]) };
}
