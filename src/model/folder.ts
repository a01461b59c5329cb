import { isUtf8 } from 'node:buffer';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { YamlDocument } from './document.ts';
import { kindOfFile } from './kinds-of-file.ts';
import { readDocument } from './read-document.ts';
import { type Entry, maxBytesOf, type Tree, treeOf } from './tree.ts';

/**
 * Reads a data folder. Never throws for its contents; throws (as `node:fs` does) where the folder itself cannot be
 * read.
 */
export function readTree(folder: string, today: string): Tree {
  const entries = [...walk(folder, '')];
  const documents = withCopyOfEnvironment(() => readAll(folder, entries));
  return treeOf(
    entries,
    entries.flatMap(({ path }) => documents.get(path) ?? []),
    today,
  );
}

/**
 * Reads the smallest files first. If the large ones came first, V8 would expect the parser's objects of every file to
 * live long, and collecting them would take a fifth of the time of reading five thousand records.
 */
function readAll(folder: string, entries: readonly Entry[]): Map<string, YamlDocument> {
  const documents = new Map<string, YamlDocument>();
  for (const { path, is, size } of entries.toSorted((a, b) => a.size - b.size)) {
    const kind = kindOfFile(path);
    if (kind && is === 'file' && size <= maxBytesOf(path))
      documents.set(path, readDocument(path, readFileSync(join(folder, path), 'utf8'), kind));
  }
  return documents;
}

/**
 * Runs a function with a copy of `process.env`. The YAML parser reads an environment variable at each token, and
 * `process.env` asks the system each time, which takes a sixth of the time of parsing. A copy is a usual object.
 */
function withCopyOfEnvironment<T>(run: () => T): T {
  const { env } = process;
  process.env = { ...env };
  try {
    return run();
  } finally {
    process.env = env;
  }
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
