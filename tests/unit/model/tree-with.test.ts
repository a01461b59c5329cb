import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTree } from '../../../src/model/folder.ts';
import { applyRules } from '../../../src/model/rules/index.ts';
import { type ChangedEntry, treeWith } from '../../../src/model/tree-with.ts';
import { type Change, GOOD_FOLDER, TODAY, withCopy } from './changed-copy.ts';

const ALDER = 'services/woodland/alder-steps.yaml';
const text = readFileSync(join(GOOD_FOLDER, ALDER), 'utf8');
const tree = readTree(GOOD_FOLDER, TODAY);

/** Each change as it is given to `treeWith`, and the same change of a copy of the folder. */
test.each<[string, ChangedEntry, Change]>([
  [
    'an edit that is wrong',
    { path: ALDER, text: text.replace('01632 960001', 'none') },
    { edit: [ALDER, '01632 960001', 'none'] },
  ],
  [
    'a new file where none may be',
    { path: 'services/woodland/x.txt', text: 'x' },
    { write: ['services/woodland/x.txt', 'x'] },
  ],
  ['a new region', { path: 'services/hills/new.yaml', text }, { copy: [ALDER, 'services/hills/new.yaml'] }],
  ['a table taken out', { path: 'sources.yaml', is: 'removed' }, { remove: 'sources.yaml' }],
  ['a link', { path: 'services/hills', is: 'link', size: 2 }, { link: ['services/hills', '..'] }],
  [
    'a file that is too large',
    { path: 'sources.yaml', text: `# ${'x'.repeat(70_000)}` },
    { write: ['sources.yaml', `# ${'x'.repeat(70_000)}`] },
  ],
])('%s is seen as it would be in the folder', (_, told, done) => {
  const found = applyRules(treeWith(tree, [told]));
  expect(found).toEqual(withCopy([done], (folder) => applyRules(readTree(folder, TODAY))));
  expect(found).not.toEqual([]);
});

test('the original tree is left unchanged', () => {
  const before = tree.documents.map(({ file }) => file);
  treeWith(tree, [{ path: ALDER, is: 'removed' }]);
  expect(tree.documents.map(({ file }) => file)).toEqual(before);
  const places = ({ entries }: typeof tree) => entries.map(({ path, is }) => `${is} ${path}`);
  expect(places(treeWith(tree, []))).toEqual(places(tree));
});

test('a region whose only record is removed no longer exists, as git stores no empty folder', () => {
  const without = treeWith(tree, [{ path: ALDER, is: 'removed' }]);
  expect(without.entries.some(({ path }) => path.startsWith('services/woodland'))).toBe(false);
  expect(applyRules(without)).toEqual([]);
});
