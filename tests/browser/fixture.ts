import { test as base } from 'playwright/test';

/**
 * A page that is watched: the test fails if the page prints an error or warning (such as a breach of the
 * Content-Security-Policy), or asks another host for anything.
 */
export const test = base.extend<{ watched: string[] }>({
  watched: [
    async ({ page, baseURL }, use) => {
      const seen: string[] = [];
      page.on('console', (message) => {
        const expected = message.text().includes('status of 404') && page.url().includes('/no-such-page/');
        if (['error', 'warning'].includes(message.type()) && !expected) seen.push(`console: ${message.text()}`);
      });
      page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
      page.on('request', (request) => {
        if (new URL(request.url()).origin !== baseURL && !request.isNavigationRequest())
          seen.push(`request: ${request.url()}`);
      });
      await use(seen);
      base.expect(seen).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect } from 'playwright/test';
