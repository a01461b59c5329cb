import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { kindOfFile } from './kinds-of-file.ts';
import { readDocument } from './read-document.ts';
import { type Entry, maxBytesOf, type Tree, treeOf } from './tree.ts';

/**
 * Reads a data folder. Never throws for its contents; throws (as `node:fs` does) where the folder itself cannot be
 * read.
 */
export function readTree(folder: string, today: string): Tree {
  const entries = [...walk(folder, '')];
  const documents = entries
    .filter(({ is, size, path }) => is === 'file' && size <= maxBytesOf(path))
    .flatMap(({ path }) => {
      const kind = kindOfFile(path);
      return kind ? [readDocument(path, readFileSync(join(folder, path), 'utf8'), kind)] : [];
    });
  return treeOf(entries, documents, today);
}

/** Entries sorted by name, so that the result is the same on every machine. Links are listed but never followed. */
function* walk(folder: string, above: string): Generator<Entry> {
  for (const { name, isReadable } of namesIn(join(folder, above))) {
    const path = above ? `${above}/${name}` : name;
    if (!isReadable) {
      yield { path, is: 'unreadable-name', size: 0, holds: 0 };
      continue;
    }
    const stat = lstatSync(join(folder, path));
    if (stat.isDirectory()) {
      const inside = [...walk(folder, path)];
      yield { path, is: 'folder', size: 0, holds: inside.length };
      yield* inside;
    } else {
      const is = stat.isSymbolicLink() ? 'link' : stat.isFile() ? 'file' : 'other';
      yield { path, is, size: stat.size, holds: 0 };
    }
  }
}

/** The names in a folder. A name that is not valid UTF-8 cannot be used to open the file. */
const namesIn = (folder: string): { name: string; isReadable: boolean }[] =>
  readdirSync(folder, { encoding: 'buffer' })
    .map((bytes) => ({ name: bytes.toString('utf8'), isReadable: isUtf8(bytes) }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
