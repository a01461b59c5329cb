import { expect, test } from 'vitest';
import { addressesIn, byHost } from '../../../../src/cli/links/addresses.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { TODAY, withCopy } from '../../model/changed-copy.ts';

const ALDER = 'services/woodland/alder-steps.yaml';

test('every address is listed once, with each of its places; fragments of one page are one address', () => {
  withCopy(
    [{ edit: [ALDER, 'website: https://steps.example.org/alder', 'website: https://steps.example.org/alder#who'] }],
    (folder) => {
      const found = addressesIn(readTree(folder, TODAY));
      expect(found.get('https://steps.example.org/alder')).toEqual([`${ALDER}:32`, `${ALDER}:45`]);
      expect([...found.keys()].every((address) => /^https?:\/\/[^#]+$/.test(address))).toBe(true);
    },
  );
});

test('addresses are grouped by host, in the order in which they were found', () => {
  expect(byHost(['https://a.org/1', 'https://b.org/', 'https://a.org/2', 'https://a.org:8080/'])).toEqual([
    ['https://a.org/1', 'https://a.org/2'],
    ['https://b.org/'],
    ['https://a.org:8080/'],
  ]);
});

test('something in a text that only looks like an address is not requested and causes no error', () => {
  withCopy([{ edit: [ALDER, '- A weekly group', '- https://[not-an-address'] }], (folder) => {
    const found = [...addressesIn(readTree(folder, TODAY)).keys()];
    expect(found.filter((address) => address.includes('not-an-address'))).toEqual([]);
    expect(byHost(found).flat()).toHaveLength(found.length);
  });
});
