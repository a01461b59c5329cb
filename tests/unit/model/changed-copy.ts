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
import { readTree } from '../../../src/model/folder.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { applyRules } from '../../../src/model/rules/index.ts';
import type { Tree } from '../../../src/model/tree.ts';
import { treeWith } from '../../../src/model/tree-with.ts';

/** A small data folder without problems. */
export const GOOD_FOLDER = fileURLToPath(new URL('../../fixtures/data', import.meta.url));

/** Its files, counted independently of the reader. */
export const GOOD_FILES = readdirSync(GOOD_FOLDER, { recursive: true, withFileTypes: true }).filter((entry) =>
  entry.isFile(),
).length;

/** The day on which the tests judge the data, so that no test depends on the clock. */
export const TODAY = '2026-11-24';

/** One change of a data folder. Paths are relative to the folder, with slashes. */
export type Change =
  | { edit: readonly [file: string, from: string, to: string] }
  | { write: readonly [file: string, text: string] }
  | { copy: readonly [file: string, to: string] }
  | { remove: string }
  | { folder: string }
  | { rawName: readonly [folder: string, bytes: Uint8Array] }
  | { link: readonly [path: string, target: string] }
  | { bytes: readonly [file: string, size: number] };

/** Calls `use` with a copy of the valid folder in which `changes` were made, and deletes the copy afterwards. */
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

const good = readTree(GOOD_FOLDER, TODAY);
const textOf = (texts: ReadonlyMap<string, string>, file: string): string =>
  texts.get(file) ?? readFileSync(join(GOOD_FOLDER, file), 'utf8');

/**
 * The good folder after `changes`. Changes of texts are made in memory: tree-with.test.ts shows that the rules find the
 * same problems in memory and in a folder.
 */
export function treeAfter(changes: readonly Change[]): Tree {
  if (!changes.every((change) => 'edit' in change || 'write' in change || 'copy' in change))
    return withCopy(changes, (folder) => readTree(folder, TODAY));
  const texts = new Map<string, string>();
  for (const change of changes)
    if ('edit' in change) texts.set(change.edit[0], edited(textOf(texts, change.edit[0]), change.edit));
    else if ('copy' in change) texts.set(change.copy[1], textOf(texts, change.copy[0]));
    // Half of a surrogate pair is written to a file as the replacement character.
    else if ('write' in change) texts.set(change.write[0], change.write[1].toWellFormed());
  return treeWith(
    good,
    [...texts].map(([path, text]) => ({ path, text: text.toWellFormed() })),
  );
}

const known = new WeakMap<readonly Change[], readonly Problem[]>();

/** The problems in the good folder after `changes`. Several tests ask for those of every bad example. */
export function problemsAfter(changes: readonly Change[]): readonly Problem[] {
  const problems = known.get(changes) ?? applyRules(treeAfter(changes));
  known.set(changes, problems);
  return problems;
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

function edit(file: string, from: string, to: string): void {
  writeFileSync(file, edited(readFileSync(file, 'utf8'), [file, from, to]));
}

/** Replaces a text that must occur exactly once: otherwise an example could pass or fail for the wrong reason. */
function edited(text: string, [file, from, to]: readonly [file: string, from: string, to: string]): string {
  const parts = text.split(from);
  if (parts.length !== 2) throw new Error(`"${from}" occurs ${parts.length - 1} times in ${file}; it must occur once.`);
  return parts.join(to);
}

function fill(file: string, size: number): void {
  writeFileSync(file, '');
  truncateSync(file, size);
}
