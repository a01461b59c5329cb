import { expect, test } from 'vitest';
import { sitemapOf } from '../../../src/site/sitemap.ts';

/** What the sitemap says of each page, as the integration asks for it: first which are listed, then each. */
async function linksOf(basePath: string, pages: string[]) {
  const { filter, serialize } = sitemapOf(basePath);
  if (!filter || !serialize) throw new Error('The options have no filter or nothing to add to a page.');
  const listed = pages.filter((page) => filter(page));
  return Promise.all(listed.map(async (url) => [url, (await serialize({ url }))?.links] as const));
}

test('a page that exists in both languages names both, under the base path', async () => {
  const at = 'https://example.org/map';
  const links = [
    { lang: 'en', url: `${at}/areas/` },
    { lang: 'cy', url: `${at}/cy/areas/` },
  ];
  expect(await linksOf('/map', [`${at}/areas/`, `${at}/cy/areas/`, `${at}/about/`])).toEqual([
    [`${at}/areas/`, links],
    [`${at}/cy/areas/`, links],
    [`${at}/about/`, undefined],
  ]);
});

test('the home page has a pair as well, at the top of a host', async () => {
  const links = [
    { lang: 'en', url: 'https://example.org/' },
    { lang: 'cy', url: 'https://example.org/cy/' },
  ];
  expect(await linksOf('/', ['https://example.org/', 'https://example.org/cy/'])).toEqual([
    ['https://example.org/', links],
    ['https://example.org/cy/', links],
  ]);
});

test('the error page, cards and pages with a question are left out', async () => {
  const pages = [
    'https://example.org/404/',
    'https://example.org/ask/salford/',
    'https://example.org/services/a/card/',
  ];
  expect(await linksOf('/', pages)).toEqual([]);
});
