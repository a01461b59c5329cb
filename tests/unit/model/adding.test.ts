import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemsOfAdding } from '../../../src/model/adding.ts';
import { readTree } from '../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY, withCopy } from './changed-copy.ts';

const ALDER = readFileSync(join(GOOD_FOLDER, 'services/woodland/alder-steps.yaml'), 'utf8');
const OWN = ALDER.replace('website: https://steps.example.org/alder', 'website: https://friends.example.org/')
  .replace('01632 960001', '01632 960002')
  .replace('steps@alder', 'friends@alder');
const LINDEN = OWN.replace('name: Alder Steps', 'name: Linden Friends');
const FILE = 'services/woodland/linden-friends.yaml';

const rules = (folder: string, file: string, text: string): string[] =>
  problemsOfAdding(readTree(folder, TODAY), file, text).map(({ rule }) => rule);

test('a good file adds no problems, and earlier problems are left out', () => {
  withCopy([{ write: ['notes.txt', ''] }], (folder) => expect(rules(folder, FILE, LINDEN)).toEqual([]));
});

test('the problems that a file adds are found, in itself and in other files', () => {
  expect(rules(GOOD_FOLDER, FILE, LINDEN.replace('areas: [alder]', 'areas: [aldr]'))).toEqual(['dangling-reference']);
  expect(rules(GOOD_FOLDER, FILE, OWN)).toEqual(['likely-duplicate']);
  expect(rules(GOOD_FOLDER, 'services/linden.yaml', LINDEN)).toEqual(['stray-file']);
  expect(rules(GOOD_FOLDER, FILE, `${LINDEN}#${'-'.repeat(64 * 1024)}\n`)).toEqual(['file-size']);
});
