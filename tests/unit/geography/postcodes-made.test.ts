import { describe, expect, test } from 'vitest';
import { codePoint } from '../../../src/geography/make/postcodes/code-point.ts';
import { sampleText } from '../../../src/geography/make/postcodes/sample.ts';
import { namesText, toNames } from '../../../src/geography/make/postcodes/to-names.ts';
import { tableText, toTable } from '../../../src/geography/make/postcodes/to-table.ts';
import { codePointFile } from './code-point-file.ts';

const source = codePoint(codePointFile());

describe('the table', () => {
  const table = toTable(source);

  test('has every sector of areas that reach into England or Wales, AL2 before AL10', () => {
    expect(table).toEqual({
      edition: '2025.4.0',
      'as-of': '2025-10-17',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      counts: { placed: 7, unplaced: 1 },
      codes: ['E07000001 E10000001', 'E06000002', '', 'S92000003'],
      scotland: ['ZE'],
      outward: {
        AL1: { 1: [0, 2], 2: [[1, 0], expect.stringMatching(/^ba\.{397}a$/)] },
        AL2: { 1: [2, 1] },
        AL10: { 2: [1, 1] },
        TD1: { 1: [3, 1] },
        TD2: { 1: [1, 1] },
      },
    });
    expect(Object.keys(table.outward)).toEqual(['AL1', 'AL2', 'AL10', 'TD1', 'TD2']);
  });

  test('is written with one line for each outward code, and read back unchanged', () => {
    const text = tableText(table);
    expect(JSON.parse(text)).toEqual(table);
    expect(text.split('\n').filter((line) => /^"(AL|TD)\d+":/.test(line))).toHaveLength(5);
  });

  test('the sample has one postcode for each district of a shared sector', () => {
    expect(sampleText(table, source.rows()).split('\n')).toEqual(
      expect.arrayContaining(['AL1 2AA,E07000001 E10000001', 'AL1 2AB,E06000002', 'AL2 1AA,']),
    );
  });
});

test('names of districts and wards are those of the code list, without their kind', async () => {
  const names = await toNames(source);
  expect(names).toEqual({
    E06000002: [
      ['Sir Gedrwydd', 'Cedar'],
      ['Cedar East', "St. Mary's"],
    ],
    'E07000001 E10000001': [['Alder'], ['Old & New Alder']],
  });
  expect(JSON.parse(namesText(names))).toEqual(names);
});

describe('another file', () => {
  test.each([
    ['Doc/metadata.txt', 'There is no Doc/metadata.txt in it.'],
    ['Doc/Codelist.xlsx', 'There is no Doc/Codelist.xlsx in it.'],
  ])('without %s', async (without, message) => {
    await expect(async () => toNames(codePoint(codePointFile({ without })))).rejects.toThrow(message);
  });

  test('with fewer postcodes than it says', () => {
    expect(() => toTable(codePoint(codePointFile({ counts: { AL: 8 } })))).toThrow(
      'Data/CSV/al.csv has 7 postcodes, and Doc/metadata.txt says 8.',
    );
  });

  test('that is not a zip file', () => {
    expect(() => codePoint(new Uint8Array([1, 2, 3]))).toThrow('This is no zip file, or it was cut off.');
  });
});
