import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';

/**
 * Writes files into a folder, all of them or none: they are written into a temporary folder first, which then replaces
 * it.
 *
 * @param files the text of each file by its path in the folder
 * @throws where the folder holds a file that would be lost, with its path
 */
export function writeFolder(folder: string, files: ReadonlyMap<string, string>): void {
  const place = resolve(folder);
  const lost = filesIn(place).find((path) => files.get(path) !== readFileSync(join(place, path), 'utf8'));
  if (lost !== undefined)
    throw new Error(
      `${folder} holds ${lost}, which is not what would be written there. Name another folder for --out.`,
    );
  const beside = `${place}.part`;
  rmSync(beside, { recursive: true, force: true });
  try {
    for (const [path, text] of files) {
      mkdirSync(dirname(join(beside, path)), { recursive: true });
      writeFileSync(join(beside, path), text);
    }
    rmSync(place, { recursive: true, force: true });
    renameSync(beside, place);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/**
 * The files in a folder, as paths with slashes; empty where there is no folder. @throws where the path is not a folder
 */
function filesIn(folder: string): string[] {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found) return [];
  if (!found.isDirectory()) throw new Error(`${folder} is a file. Name a folder for --out.`);
  const inside = readdirSync(folder, { recursive: true, withFileTypes: true });
  return inside
    .filter((entry) => !entry.isDirectory())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll(sep, '/'),
    );
}
