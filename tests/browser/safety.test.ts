import { serviceByLength } from './built-site.ts';
import { expect, test } from './fixture.ts';

const SERVICE = serviceByLength(1);
const WEATHER = 'https://www.bbc.co.uk/weather';

/** Stands in for the page that the exit leads to, so that no test asks another site for anything. */
const catchExit = async (page: import('playwright/test').Page) => {
  const asked: string[] = [];
  await page.route(`${WEATHER}*`, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  return asked;
};

test('the exit leads away in the same tab, and the page is gone within 100 ms', async ({ page, context }) => {
  await page.route(`${WEATHER}*`, () => {}); // never answers, so that what is left on the page can be seen
  await page.goto(SERVICE);
  const gone = await page.evaluate(() => {
    const start = performance.now();
    document.querySelector<HTMLAnchorElement>('.govuk-exit-this-page__button')?.click();
    const hidden = [...document.querySelectorAll('main, header, footer')].every(
      (part) => getComputedStyle(part).display === 'none',
    );
    return { hidden, ms: performance.now() - start };
  });
  expect(gone.hidden).toBe(true);
  expect(gone.ms).toBeLessThan(100);
  expect(context.pages()).toHaveLength(1);
});

test('Shift three times leaves the page', async ({ page }) => {
  const asked = await catchExit(page);
  await page.goto(SERVICE);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(`${WEATHER}*`);
  expect(asked).toHaveLength(1);
});

test('the second stop of the keyboard is the way off the page', async ({ page }) => {
  await page.goto(SERVICE);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.govuk-exit-this-page__button')).toBeFocused();
});

test('the skip link leads to the main content', async ({ page }) => {
  await page.goto(SERVICE);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the exit stays in view and uncovered however far the page is scrolled', async ({ page }) => {
  for (const height of [740, 300]) {
    await page.setViewportSize({ width: 360, height });
    await page.goto(SERVICE);
    for (const share of [0, 0.5, 1]) {
      await page.evaluate((part) => window.scrollTo(0, document.body.scrollHeight * part), share);
      const onTop = await page.locator('.govuk-exit-this-page__button').evaluate((button) => {
        const { left, top, width, height: tall } = button.getBoundingClientRect();
        return top >= 0 && button.contains(document.elementFromPoint(left + width / 2, top + tall / 2));
      });
      expect([height, share, onTop]).toEqual([height, share, true]);
    }
  }
});

test('nothing is kept on the device', async ({ page, context }) => {
  for (const path of ['/', SERVICE, '/help-now/']) await page.goto(path);
  await page.goto('/');
  await page.getByRole('combobox', { name: /^Place, council/ }).fill('salford');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await context.cookies()).toEqual([]);
  const kept = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(kept).toEqual({ local: 0, session: 0, databases: 0, workers: 0 });
});

test('the server’s headers are those that a page cannot set for itself', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a policy that is broken is noticed', async ({ page, watched }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "broken"';
    document.body.append(script);
  });
  await expect.poll(() => watched.join()).toContain('Content Security Policy');
  expect(await page.title()).not.toBe('broken');
  watched.length = 0;
});
