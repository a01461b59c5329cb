import { expect, test } from 'vitest';
import { lastPage, pageOfList, pagesOfList } from '../../../src/site/list-pages.ts';
import { qrCode } from '../../../src/site/qr-code.ts';

test('a code has its three corner marks, and a quiet zone of four modules', () => {
  const { size, path } = qrCode('https://example.org/services/alder/');
  const dark = new Set(path.split('M').map((part) => part.split('h')[0]));
  expect((size - 8 - 17) % 4).toBe(0);
  const far = size - 5;
  for (const corner of [`4 4`, `${far} 4`, `4 ${far}`]) expect(dark).toContain(corner);
  expect(dark).not.toContain(`${far} ${far + 1}`);
  expect([...dark].some((place) => /^[0-3] /.test(place ?? ''))).toBe(false);
  expect(qrCode('https://example.org/services/elder/').path).not.toBe(path);
});

test('a list is split into pages of 25, and an empty one has one page', () => {
  const items = Array.from({ length: 51 }, (_, index) => index);
  expect([lastPage(51), lastPage(50), lastPage(0)]).toEqual([3, 2, 1]);
  expect(pagesOfList(51)).toEqual([1, 2, 3]);
  expect(pageOfList(items, 3)).toEqual([50]);
  expect(pageOfList(items, 2)[0]).toBe(25);
});
