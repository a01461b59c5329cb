import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ENTRY_MARKER, writeComment } from '../../../src/github/comment.ts';
import { readTree } from '../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';

const path = 'services/woodland/alder-steps.yaml';
const tree = readTree(GOOD_FOLDER, TODAY);
const before = readFileSync(join(GOOD_FOLDER, path), 'utf8');
const commentOn = (text: string): string => writeComment(tree, [{ path, before, after: { path, text } }]) ?? '';

test('a change without data needs no comment', () => {
  expect(writeComment(tree, [])).toBeUndefined();
});

test('a good change gets the marker, that nothing is wrong, the changes, and the entry as it would read', () => {
  const comment = commentOn(before.replace('01632 960001', '01632 960002'));
  expect(comment.startsWith(`${ENTRY_MARKER}\n\nThe checker found **no problems**.`)).toBe(true);
  expect(comment).toContain('- ` How can it be reached: Phone ` was ` 01632 960001 ` and is now ` 01632 960002 `');
  expect(comment).toContain('Alder Steps\nLocal service: ');
  expect(comment).toContain('Contact: 01632 960002');
  expect(comment).toContain('Last evidence: June 2021, over five years ago');
});

test('a fact that is changed without its evidence is questioned, and one with it is not', () => {
  const asked = 'No evidence is added or changed with it.';
  const changed = before.replace('01632 960001', '01632 960002');
  expect(commentOn(changed)).toContain(asked);
  expect(commentOn(changed.replace('title: ', 'title: New '))).not.toContain(asked);
  expect(commentOn(before.replace('name: Alder Steps', 'name: Alder Walk'))).not.toContain(asked);
});

test('a bad change gets every problem as the checker prints it, and no entry', () => {
  const comment = commentOn(before.replace('state: operational', 'state: opreational'));
  expect(comment).toContain('The checker found **1 problem**.');
  expect(comment).toContain(`data/${path}:9:10  schema`);
  expect(comment).toContain('It could not be read as an entry');
});

test('a file that is removed, and one that is new, are reported as such', () => {
  expect(writeComment(tree, [{ path, before, after: { path, is: 'removed' } }])).toContain(
    'This file is **taken out or renamed**',
  );
  const other = 'services/woodland/linden.yaml';
  const text = before.replace('name: Alder Steps', 'name: Linden');
  expect(writeComment(tree, [{ path: other, before: undefined, after: { path: other, text } }])).toContain(
    'It is **new**.',
  );
});
