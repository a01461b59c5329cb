import { expect, test } from 'vitest';
import { previewOf } from '../../../src/contribute/preview.ts';
import { type Group, put } from '../../../src/contribute/values.ts';
import { readDirectory } from '../../../src/model/read.ts';
import { GOOD_FOLDER, TODAY } from '../model/changed-copy.ts';
import { alder } from './directory.ts';

test('a valid record is shown as the directory has it', () => {
  const { services } = readDirectory(GOOD_FOLDER, TODAY).directory;
  const known = services.find(({ id }) => id === 'alder-steps');
  expect(previewOf(alder.values, 'alder-steps', 'woodland')).toEqual(known);
});

test('of an invalid record the valid parts are shown', () => {
  const values = put(put(alder.values, ['status', 'state'], 'open'), ['pathways', 0, 'who'], 'all') as Group;
  const shown = previewOf(values, 'x', 'woodland');
  expect([shown.name, shown.status, shown.pathways]).toEqual(['Alder Steps', { state: 'unknown' }, undefined]);
});
