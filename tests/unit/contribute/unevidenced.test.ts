import { expect, test } from 'vitest';
import { unevidenced } from '../../../src/contribute/unevidenced.ts';
import { type Group, put } from '../../../src/contribute/values.ts';
import { alder } from './directory.ts';

const changed = (...[path, value]: [(string | number)[], string]): Group => put(alder.values, path, value) as Group;

test('names the changed fields while the evidence is unchanged', () => {
  expect(unevidenced(alder.values, alder.values)).toEqual([]);
  expect(unevidenced(alder.values, changed(['contact', 'phone'], '01632 960009'))).toEqual(['contact']);
  expect(unevidenced(alder.values, changed(['name'], 'Alder'))).toEqual([]);
});

test('names none where the evidence has changed too', () => {
  const values = put(changed(['contact', 'phone'], '01632 960009'), ['evidence', 0, 'note'], 'It gives the number.');
  expect(unevidenced(alder.values, values as Group)).toEqual([]);
});
