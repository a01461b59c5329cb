import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble, type Directory } from './directory.ts';
import { readDocument, type YamlDocument } from './document.ts';
import { kindOfFile } from './kinds-of-file.ts';

/** Larger files are not opened: no record needs a tenth of this. */
export const LARGEST_FILE = 64 * 1024;

/** What stands in the data folder under one path (from the folder, with slashes). */
export type Entry = { path: string; is: 'file' | 'folder' | 'link' | 'other'; size: number; holds: number };

/** Everything that a rule may ask about: the folder as it stands, its files as read, and what they say together. */
export type Tree = {
  entries: Entry[];
  documents: YamlDocument[];
  directory: Directory;
  /** The day on which the data is judged, as `YYYY-MM-DD`: nothing may be dated after it. */
  today: string;
};

/** Reads a data folder. Never throws for what is in it; throws (as `node:fs` does) where the folder itself cannot be read. */
export function readTree(folder: string, today: string): Tree {
  const entries = [...walk(folder, '')];
  const documents = entries
    .filter(({ is, size, path }) => is === 'file' && size <= LARGEST_FILE && kindOfFile(path))
    .map(({ path }) => readDocument(path, readFileSync(join(folder, path), 'utf8')))
    .filter((document) => document !== undefined);
  return { entries, documents, directory: assemble(documents), today };
}

/** Entries in the order of their names, so that two machines read alike. Links are named and never followed. */
function* walk(folder: string, above: string): Generator<Entry> {
  for (const name of readdirSync(join(folder, above)).toSorted()) {
    const path = above ? `${above}/${name}` : name;
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
