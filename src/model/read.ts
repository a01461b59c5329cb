import type { Directory } from './directory.ts';
import { readTree } from './folder.ts';
import type { Problem } from './problem.ts';
import { applyRules } from './rules/index.ts';

export type Reading = { directory: Directory; problems: Problem[]; counts: { files: number; services: number } };

/**
 * Reads a data folder and applies every rule to it: the entry point for the command line, the site and the tests.
 *
 * @param folder the data folder
 * @param today `YYYY-MM-DD`; nothing may be dated after it
 * @returns the directory, with every problem in every file, sorted. Where there are problems the directory lacks the
 * files that could not be read, so nothing may be published from it.
 * @throws as `node:fs` does, where the folder cannot be read at all
 */
export function readDirectory(folder: string, today: string): Reading {
  const tree = readTree(folder, today);
  return {
    directory: tree.directory,
    problems: applyRules(tree),
    counts: { files: tree.documents.length, services: tree.directory.services.length },
  };
}
