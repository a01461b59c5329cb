import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type PackedIndex, unpackIndex } from '../../src/analysis/search/packed-index.ts';
import { pagesOf, SITE } from './site.ts';

const { documents } = unpackIndex(JSON.parse(readFileSync(join(SITE, 'search.json'), 'utf8')) as PackedIndex);

test('every result of the search is a page of the site, or an element on one', () => {
  const pages = new Map(pagesOf(SITE).map(({ path, file }) => [path, file]));
  const lost = documents.filter(({ to }) => {
    const [path = '', place] = to.split('#');
    const file = pages.get(path);
    return !file || (place && !readFileSync(join(SITE, file), 'utf8').includes(`id="${place}"`));
  });
  expect(lost.map(({ label, to }) => `${label}: ${to}`)).toEqual([]);
});
