import { expect, test } from './fixture.ts';

test('a crawl of the site asks one host, and every page answers', async ({ page, baseURL, isMobile }) => {
  test.skip(isMobile, 'one crawl is enough: the pages are the same files');
  test.setTimeout(180_000);
  const hosts = new Set<string>();
  page.on('request', (request) => hosts.add(new URL(request.url()).host));
  const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
  const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
  expect(paths.length).toBeGreaterThan(150);
  // The briefs differ in their words alone: every fifth is enough.
  const walked = paths.filter((path, index) => !path.endsWith('/brief/') || index % 5 === 0);
  for (const path of walked) expect([path, (await page.goto(path))?.status()]).toEqual([path, 200]);
  console.log(`Hosts asked in ${walked.length} pages: ${[...hosts].join(', ')}`);
  expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
});
