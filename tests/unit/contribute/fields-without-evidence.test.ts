import { expect, test } from 'vitest';
import { fieldsWithoutEvidence } from '../../../src/contribute/fields-without-evidence.ts';
import { type Group, put } from '../../../src/contribute/values.ts';
import { alder } from './directory.ts';

const changed = (...[path, value]: [(string | number)[], string]): Group => put(alder.values, path, value) as Group;

test('names the changed fields while the evidence is unchanged', () => {
  expect(fieldsWithoutEvidence(alder.values, alder.values)).toEqual([]);
  expect(fieldsWithoutEvidence(alder.values, changed(['contact', 'phone'], '01632 960009'))).toEqual(['contact']);
  expect(fieldsWithoutEvidence(alder.values, changed(['name'], 'Alder'))).toEqual([]);
});

test('names none where the evidence has changed too', () => {
  const values = put(changed(['contact', 'phone'], '01632 960009'), ['evidence', 0, 'note'], 'It gives the number.');
  expect(fieldsWithoutEvidence(alder.values, values as Group)).toEqual([]);
});
