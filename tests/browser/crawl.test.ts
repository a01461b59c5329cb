import { expect, test } from './fixture.ts';

/** The pages are divided among several tests, so that they can run at the same time. */
const PARTS = 6;

for (let part = 0; part < PARTS; part += 1)
  test(`a crawl of the site asks one host only, and every page answers (${part + 1} of ${PARTS})`, async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile, 'one crawl is enough: a phone gets the same files');
    test.setTimeout(180_000);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const sitemap = await (await page.request.get('/sitemap-0.xml')).text();
    const paths = [...sitemap.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => new URL(address).pathname);
    expect(paths.length).toBeGreaterThan(150);
    // Briefs differ in their text only, so every fifth is enough.
    const walked = paths.filter((path, index) => !path.endsWith('/brief/') || index % 5 === 0);
    for (const path of walked.filter((_, index) => index % PARTS === part))
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 200]);
    expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  });
