import { expect, test } from 'vitest';
import { changesOf } from '../../../src/contribute/changes.ts';
import { put } from '../../../src/contribute/values.ts';
import type { Group } from '../../../src/contribute/written.ts';
import { SERVICE_FIELDS } from '../../../src/questionnaire/fields.ts';
import { alder } from './directory.ts';

const changed = (path: (string | number)[], value: string | string[] | undefined) =>
  changesOf(alder.values, put(alder.values, path, value) as Group, SERVICE_FIELDS, () => [
    { id: 'closed', label: 'Closed' },
  ]);

test('nothing is listed where nothing is changed', () => {
  expect(changesOf(alder.values, structuredClone(alder.values), SERVICE_FIELDS, () => [])).toEqual([]);
});

test('an answer is listed as it was and as it will be, under its question', () => {
  expect(changed(['name'], 'Alder')).toEqual([
    { question: 'What is the service called?', was: alder.values['name'], is: 'Alder' },
  ]);
  expect(changed(['status', 'state'], 'closed')).toMatchObject([
    { question: 'Is it running: Does it run, as far as a page or report shows?', is: 'Closed' },
  ]);
});

test('a new answer, one that is taken out, and one in a list of sources', () => {
  expect(changed(['team'], 'Two workers')).toMatchObject([{ question: 'Team', is: 'Two workers' }]);
  expect(changed(['summary'], undefined)).toMatchObject([{ is: '' }]);
  expect(changed(['evidence', 0, 'note'], 'Another note')).toMatchObject([
    { question: 'Source 1: What does it say?', is: 'Another note' },
  ]);
});
