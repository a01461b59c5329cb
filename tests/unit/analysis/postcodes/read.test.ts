import { describe, expect, test } from 'vitest';
import { POSTCODE_AREAS } from '../../../../src/analysis/postcodes/areas.ts';
import { findPostcode, lettersOfNoArea } from '../../../../src/analysis/postcodes/read.ts';
import { table } from './real-table.ts';

/** "full LS1 4AP", followed by "changed" if the text was corrected and "beside" if there is something else in it. */
const read = (text: string) => {
  const found = findPostcode(text);
  if (!found) return undefined;
  const { level, text: postcode, changed, alone } = found;
  return [level, postcode, ...(changed ? ['changed'] : []), ...(alone ? [] : ['beside'])].join(' ');
};

describe('a full postcode is found anywhere in a text', () => {
  test.each([
    ['LS1 4AP', 'full LS1 4AP'],
    ['ls14ap', 'full LS1 4AP'],
    ['  ls1   4ap  ', 'full LS1 4AP'],
    ['10 High Street, Leeds LS1 4AP', 'full LS1 4AP beside'],
    ['LS1 4AP Leeds', 'full LS1 4AP beside'],
    ['M1 1AE, Manchester', 'full M1 1AE beside'],
    ['M1 1AE.', 'full M1 1AE'],
    ['"M1 1AE"', 'full M1 1AE'],
    ['“M1 1AE”', 'full M1 1AE'],
    ["'M1 1AE'", 'full M1 1AE'],
    ['(M1 1AE)', 'full M1 1AE'],
    ['SK1-3XE', 'full SK1 3XE'],
    ['SK1–3XE', 'full SK1 3XE'],
    ['SK1.3XE', 'full SK1 3XE'],
    ['S K 1 3 X E', 'full SK1 3XE'],
    ['ＳＫ１ ３ＸＥ', 'full SK1 3XE'],
    ['CT9\u00a01AA', 'full CT9 1AA'],
    ['my postcode is SW1A2AA', 'full SW1A 2AA'],
    ['fy nghod post CF10 4AL', 'full CF10 4AL beside'],
    ['Flat 2, 14 Road N, E1 6AN', 'full E1 6AN beside'],
    ['LS1 4AP, before that M1 1AE', 'full M1 1AE beside'],
    ['N1C 4AB', 'full N1C 4AB'],
    ['BFPO 801', 'full BFPO 801'],
    ['bfpo57', 'full BFPO 57'],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('the letter O is read as the figure 0 and the reverse, and I as 1, and the change is stated', () => {
  test.each([
    ['0L16 1AB', 'full OL16 1AB changed'],
    ['OL16 IAB', 'full OL16 1AB changed'],
    ['S014 1AB', 'full SO14 1AB changed'],
    ['Y01 7HH', 'full YO1 7HH changed'],
    ['YO1O 4AA', 'full YO10 4AA changed'],
    ['M2O 2AA', 'full M20 2AA changed'],
    ['LS1 OAA', 'full LS1 0AA changed'],
    ['10 High Street, Rochdale 0L16 1AB', 'full OL16 1AB changed beside'],
    ['0L16', 'outward OL16 changed'],
    ['P01', 'outward PO1 changed'],
    ['0l16 1', 'sector OL16 1 changed'],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('part of a postcode, as far as it was typed', () => {
  test.each([
    ['E8', 'outward E8'],
    ['e8', 'outward E8'],
    ['SE 1', 'outward SE1'],
    ['postcode e8', 'outward E8'],
    ['services near LS1', 'outward LS1 beside'],
    ['SK13', 'outward SK13'],
    ['SK1 3', 'sector SK1 3'],
    ['SK1 3X', 'sector SK1 3'],
    ['OL161', 'sector OL16 1'],
    ['OL161A', 'sector OL16 1'],
    ['OL16 1A', 'sector OL16 1'],
    ['SW1A 2', 'sector SW1A 2'],
    ['OL', 'area OL'],
    ['my postcode starts sk', 'area SK'],
    ['postcode EC', 'area EC'],
    ['BT', 'area BT'],
  ])('%j: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test('letters that may be a word are not the only reading', () => {
    expect(read('so')).toBe('area SO beside');
    expect(read('So')).toBe('area SO beside');
    expect(read('SO')).toBe('area SO');
  });
});

test.each([
  'help',
  'I need help in 10 days',
  'he hits me',
  '3 kids',
  'year 2',
  'under 5s',
  '1 to 1 support',
  'room 2 at 3pm',
  'K9',
  'A1',
  'Môn',
  'so what',
  '',
  '0161 496 0000',
  '999',
])('%j is no postcode', (text) => {
  expect(findPostcode(text)).toBeUndefined();
});

test('the parts of a postcode', () => {
  expect(findPostcode('sw1a 2aa')).toEqual({
    ...{ level: 'full', text: 'SW1A 2AA', area: 'SW', outward: 'SW1A', sector: '2', unit: 'AA' },
    ...{ changed: false, alone: true },
  });
});

test('every postcode area of the table is known, and every outward code and sector is read as it is written', () => {
  const outward = Object.keys(table.outward);
  const areas = new Set(outward.map((code) => code.replace(/\d.*/, '')));
  expect([...areas, ...table.scotland].filter((area) => !POSTCODE_AREAS.has(area))).toEqual([]);
  expect(outward.filter((code) => read(code) !== `outward ${code}`)).toEqual([]);
  const sectors = outward.flatMap((code) =>
    Object.keys(table.outward[code] ?? {}).map((figure) => `${code} ${figure}`),
  );
  expect(sectors.length).toBeGreaterThan(9000);
  expect(sectors.filter((sector) => read(sector) !== `sector ${sector}`)).toEqual([]);
});

test.each([
  ['QQ1', 'QQ'],
  ['qq1 1aa', 'QQ'],
  ['Q1A 1A', 'Q'],
  ['OL16 1AB', undefined],
  ['qq', undefined],
  ['qq1 services', undefined],
  ['GIR 0A', undefined],
])('the letters of %s that begin no postcode: %s', (typed, letters) => {
  expect(lettersOfNoArea(typed)).toBe(letters);
});

test('the postcode of a bank is not read as one of Glasgow, whole or half', () => {
  expect([read('GIR 0A'), read('GIR 0'), read('GIR 0AA')]).toEqual([undefined, undefined, 'full GIR 0AA']);
});
