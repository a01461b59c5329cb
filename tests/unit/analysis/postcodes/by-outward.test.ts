import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { rowsByArea } from '../../../../src/analysis/postcodes/by-outward.ts';
import { shareInWords } from '../../../../src/analysis/postcodes/share-in-words.ts';
import { served, table } from './real-table.ts';

const rows = rowsByArea(served);
const rowOf = (code: string) => [...rows.values()].flat().find(({ codes }) => codes.includes(code));

test('every outward code with an authority is listed once, in numerical order', () => {
  const codes = [...rows.values()].flat().flatMap((row) => row.codes);
  expect(codes.length).toBeGreaterThan(2400);
  expect(codes).toEqual(Object.keys(table.outward).filter((code) => codes.includes(code)));
  expect(codes).toEqual(expect.arrayContaining(['OL16', 'W1A', 'DG16']));
  expect(codes.filter((code) => ['TD1', 'SR43'].includes(code))).toEqual([]);
  expect(
    rows
      .get('OL')
      ?.flatMap(({ codes }) => codes)
      .at(-1),
  ).toBe('OL16');
  expect(rows.size).toBe(106);
});

test('neighbouring codes with one authority share a row, and a shared code has its own', () => {
  expect(rowOf('TS24')?.authorities.map(({ id }) => id)).toEqual(['hartlepool']);
  expect(rowOf('OL16')).toMatchObject({ codes: ['OL16'], authorities: [{ id: 'rochdale' }, { id: 'oldham' }] });
  expect(rowOf('HX7')?.codes.length).toBeGreaterThan(1);
  expect(rowOf('TD15')).toMatchObject({ authorities: [{ id: 'northumberland' }], rest: true });
  expect(rowOf('CH4')?.rest).toBe(false);
});

test('a share below 100% is never written as all', () => {
  expect([1, 0.9999, 0.5, 0.0099].map(shareInWords)).toEqual(['all', '99%', '50%', 'under 1%']);
});

test('the table takes at most 200 kB as any server compresses it', () => {
  const size = gzipSync(JSON.stringify(served), { level: 6 }).length;
  console.log(`The table of postcodes takes ${size} bytes.`);
  expect(size).toBeGreaterThan(100_000);
  expect(size).toBeLessThanOrEqual(200_000);
});
