import { expect, test } from 'vitest';
import type { SearchIndex } from '../../../../src/analysis/search/document.ts';
import { packIndex, unpackIndex } from '../../../../src/analysis/search/packed-index.ts';
import { packNames, unpackNames } from '../../../../src/analysis/search/packed-names.ts';
import { index } from './index.ts';

test.each([
  'Leeds',
  'Stoke-on-Trent',
  'Isle of Wight',
  'IOACC',
  'laleston',
  'Stoke D’Abernon',
  'Parc a’r Mynydd',
  'Sir Fôn',
  'Ŵy',
])('%s comes out as it went in', (name) => {
  expect(unpackNames(packNames(name))).toBe(name);
});

test('names are sent in small letters, with a capital for a common run of letters', () => {
  expect(packNames('Kington')).toBe('kDA');
  expect(packNames('laleston')).toBe('_laBsA');
  expect(unpackNames(['Kington', 'St Ives', 'on'].map(packNames).join('|'))).toBe('Kington|St Ives|on');
  expect(unpackNames(`${packNames('Leeds')}2;;${packNames('Kirklees')}`)).toBe('Leeds2;;Kirklees');
});

test.each(['Ward 7', 'A|B', 'A;B', 'A^B', 'A_B', 'A\nB'])('%j could not be told apart, and is refused', (name) => {
  expect(() => packNames(name)).toThrow('has a sign or a figure in it');
});

const small: SearchIndex = {
  ...{ places: [], groups: [], ignored: [], common: '', elsewhere: [], byEar: {} },
  crisis: { lines: [], groups: [], sets: {}, passedOver: [], spellings: {}, otherSenses: [], ordinary: '' },
  documents: [
    { kind: 'council', label: 'Barking and Dagenham', under: '', to: '/base/areas/barking-and-dagenham/', names: [] },
    { kind: 'council', label: 'East Riding of Yorkshire', under: '', to: '/base/areas/east-riding/' },
    { kind: 'page', label: 'Start', under: '', to: '/base/' },
    { kind: 'line', label: 'Feelings', under: '', to: '/base/help-now/#feelings', numbers: ['116123'] },
  ],
};

test('a path that follows from the name is not sent, and every path comes back', () => {
  const packed = packIndex(small);
  expect(packed.documents.map(({ to }) => to)).toEqual([
    undefined,
    '/base/areas/east-riding/',
    '/base/',
    '/base/help-now/#feelings',
  ]);
  const paths = ({ documents }: SearchIndex) => documents.map(({ to }) => to);
  expect(paths(unpackIndex(packed))).toEqual(paths(small));
});

test('the index of the real directory comes out as it went in', () => {
  const back = unpackIndex(JSON.parse(JSON.stringify(packIndex(index))));
  const filled = (documents: SearchIndex['documents']) =>
    documents.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => String(value) !== '')));
  expect(filled(back.documents)).toEqual(filled(index.documents));
  const rows = ({ places }: SearchIndex) => places.map((row) => JSON.stringify(row)).toSorted();
  expect(rows(back)).toEqual(rows(index));
});
