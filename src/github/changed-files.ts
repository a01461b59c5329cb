import { mostBytes } from '../model/tree.ts';
import type { ChangedEntry } from '../model/tree-with.ts';
import type { ChangedFile } from './comment.ts';

/** Runs git with these arguments, never through a shell, and gives what it prints. */
export type Git = (args: readonly string[]) => string;

/** Something that git keeps under a path: a file has mode 100644 or 100755, a link 120000, another repository 160000. */
type Kept = { mode: string; object: string; size: number };

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
  const [old, now] = [keptIn(git, left), keptIn(git, to)];
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

const isSame = (a: Kept | undefined, b: Kept | undefined): boolean => a?.object === b?.object && a?.mode === b?.mode;

/** What a commit keeps in data/, by path from there. `-z` gives names as they are, whatever is in them. */
function keptIn(git: Git, commit: string): Map<string, Kept> {
  const lines = git(['ls-tree', '-r', '-l', '-z', commit, '--', 'data/']).split('\0').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const [, mode = '', object = '', size = '', path = ''] =
        /^(\d+) \w+ ([0-9a-f]+) +(\d+|-)\tdata\/(.*)$/s.exec(line) ?? [];
      return [path, { mode, object, size: Number(size) || 0 }];
    }),
  );
}

const isFile = ({ mode }: Kept): boolean => mode === '100644' || mode === '100755';

function textOf(git: Git, path: string, kept: Kept | undefined): string | undefined {
  return kept && isFile(kept) && kept.size <= mostBytes(path) ? git(['cat-file', 'blob', kept.object]) : undefined;
}

function entryOf(git: Git, path: string, kept: Kept | undefined): ChangedEntry {
  if (!kept) return { path, is: 'removed' };
  const text = textOf(git, path, kept);
  if (text !== undefined) return { path, text };
  return { path, is: isFile(kept) ? 'file' : kept.mode === '120000' ? 'link' : 'other', size: kept.size };
}
