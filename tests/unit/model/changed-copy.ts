import {
  copyFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The tiny data folder in which nothing is wrong. */
export const GOOD_FOLDER = fileURLToPath(new URL('../../fixtures/data', import.meta.url));

/** How many files it has, counted apart from the reader. */
export const GOOD_FILES = readdirSync(GOOD_FOLDER, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
).length;

/** The day on which the tests judge the data, so that no test depends on the clock. */
export const TODAY = '2026-11-24';

/** One thing that somebody does to a data folder. Paths go from the folder, with slashes. */
export type Change =
  | { edit: readonly [file: string, from: string, to: string] }
  | { write: readonly [file: string, text: string] }
  | { copy: readonly [file: string, to: string] }
  | { remove: string }
  | { folder: string }
  | { rawName: readonly [folder: string, bytes: Uint8Array] }
  | { link: readonly [path: string, target: string] }
  | { bytes: readonly [file: string, size: number] };

/** Calls `use` with a copy of the good folder in which `changes` were made, and takes the copy away again. */
export function withCopy<T>(changes: readonly Change[], use: (folder: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), 'recurrent-care-map-'));
  try {
    cpSync(GOOD_FOLDER, folder, { recursive: true });
    for (const change of changes) make(change, folder);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function make(change: Change, folder: string): void {
  const at = (path: string): string => {
    const whole = join(folder, path);
    mkdirSync(dirname(whole), { recursive: true });
    return whole;
  };
  if ('edit' in change) edit(at(change.edit[0]), change.edit[1], change.edit[2]);
  else if ('write' in change) writeFileSync(at(change.write[0]), change.write[1]);
  else if ('copy' in change) copyFileSync(at(change.copy[0]), at(change.copy[1]));
  else if ('remove' in change) rmSync(at(change.remove), { recursive: true });
  else if ('rawName' in change)
    writeFileSync(Buffer.concat([Buffer.from(`${at(change.rawName[0])}/`), change.rawName[1]]), '');
  else if ('folder' in change) mkdirSync(at(change.folder), { recursive: true });
  else if ('link' in change) symlinkSync(change.link[1], at(change.link[0]));
  else fill(at(change.bytes[0]), change.bytes[1]);
}

/** Refuses an edit that changes nothing or could mean two places: an example would pass or fail for the wrong reason. */
function edit(file: string, from: string, to: string): void {
  const parts = readFileSync(file, 'utf8').split(from);
  if (parts.length !== 2) throw new Error(`"${from}" stands ${parts.length - 1} times in ${file}; it must stand once.`);
  writeFileSync(file, parts.join(to));
}

function fill(file: string, size: number): void {
  writeFileSync(file, '');
  truncateSync(file, size);
}
