import { pagesOf } from '../built/site.ts';
import { expect, test } from './fixture.ts';

/** The pages are shared out, so that no one test is the last by a minute. */
const PARTS = 6;

for (let part = 0; part < PARTS; part += 1)
  test(`a crawl of the site asks one host, and every page answers (${part + 1} of ${PARTS})`, async ({
    page,
    baseURL,
    isMobile,
  }) => {
    test.skip(isMobile, 'one crawl is enough: the pages are the same files');
    test.setTimeout(180_000);
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    const paths = pagesOf('dist').map((built) => built.path);
    expect(paths.length).toBeGreaterThan(150);
    // The briefs, cards and questions differ in their words alone: every fifth is enough.
    const walked = paths.filter((path, index) => !/\/(?:brief|card)\/$|^\/ask\//.test(path) || index % 5 === 0);
    for (const path of walked.filter((_, index) => index % PARTS === part))
      expect([path, (await page.goto(path))?.status()]).toEqual([path, 200]);
    expect([...hosts]).toEqual([new URL(baseURL ?? '').host]);
  });
