import decodeQR from 'qr/decode.js';
import { expect, test } from 'vitest';
import { lastPage, pageOfList, pagesOfList } from '../../../src/site/list-pages.ts';
import { type QrCode, qrCode } from '../../../src/site/qr-code.ts';

/** Draws a code as an image of 4 pixels to a module, and reads it as a telephone does. */
function readCode({ size, path }: QrCode): string {
  const SCALE = 4;
  const side = size * SCALE;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row++)
      for (let column = Number(x) * SCALE; column < (Number(x) + Number(length)) * SCALE; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  return decodeQR({ width: side, height: side, data });
}

test.each([
  'https://example.org/services/alder/',
  'https://example.org/a-base/services/a-much-longer-name-of-a-service/',
])('the code of %s leads there', (address) => {
  expect(readCode(qrCode(address))).toBe(address);
});

test('a code has a quiet zone of four modules on every side', () => {
  const { size, path } = qrCode('https://example.org/services/alder/');
  const runs = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, ...numbers]) => numbers.map(Number));
  const [columns, rows] = [runs.map(([x]) => x), runs.map(([, y]) => y)];
  const ends = runs.map(([x = 0, , length = 0]) => x + length);
  expect([Math.min(...(columns as number[])), Math.min(...(rows as number[]))]).toEqual([4, 4]);
  expect([Math.max(...ends), Math.max(...(rows as number[])) + 1]).toEqual([size - 4, size - 4]);
});

test('a list is split into pages of 25, and an empty one has one page', () => {
  const items = Array.from({ length: 51 }, (_, index) => index);
  expect([lastPage(51), lastPage(50), lastPage(0)]).toEqual([3, 2, 1]);
  expect(pagesOfList(51)).toEqual([1, 2, 3]);
  expect(pageOfList(items, 3)).toEqual([50]);
  expect(pageOfList(items, 2)[0]).toBe(25);
});
