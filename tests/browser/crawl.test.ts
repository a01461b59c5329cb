import { pagesOf } from '../built/site.ts';
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
    const paths = pagesOf('dist').map((built) => built.path);
    expect(paths.length).toBeGreaterThan(150);
    // Briefs, cards and questions differ in their text only, so every fifth is enough.
    const walked = paths.filter((path, index) => !/\/(?:brief|card)\/$|^\/ask\//.test(path) || index % 5 === 0);
    for (const path of walked.filter((_, index) => index % PARTS === part))
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 200]);
    expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  });
