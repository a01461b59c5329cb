import { serviceByLength } from './built-site.ts';
import { expect, test } from './fixture.ts';

const SERVICE = serviceByLength(1);
const WEATHER = 'https://www.bbc.co.uk/weather';

/** Answers in place of the site that the exit leads to, so that no test asks another site for anything. */
const catchExit = async (page: import('playwright/test').Page) => {
  const asked: string[] = [];
  await page.route(`${WEATHER}*`, (route) => {
    asked.push(route.request().url());
    return route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' });
  });
  return asked;
};

test('the exit opens another site in the same tab, and hides the page before anything else is drawn', async ({
  page,
  context,
}) => {
  await page.route(`${WEATHER}*`, () => {}); // never answers, so that the page can be looked at while the exit loads
  await page.goto(SERVICE);
  const gone = await page.evaluate(() => {
    document.querySelector<HTMLAnchorElement>('.govuk-exit-this-page__button')?.click();
    // Still in the task of the press: nothing can have been drawn since.
    return [...document.querySelectorAll('main, header, footer')].every(
      (part) => getComputedStyle(part).display === 'none',
    );
  });
  expect(gone).toBe(true);
  expect(context.pages()).toHaveLength(1);
});

test('pressing Shift three times leaves the page', async ({ page }) => {
  const asked = await catchExit(page);
  await page.goto(SERVICE);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(`${WEATHER}*`);
  expect(asked).toHaveLength(1);
});

test('pressing Shift three times leaves from inside the preview of the form too', async ({ page }) => {
  const asked = await catchExit(page);
  await page.goto('/contribute/');
  await page.getByRole('button', { name: /^Add a service/ }).click();
  await page.getByText('Show its page, as on a phone').click();
  const frame = page.frameLocator('iframe.phone-frame');
  await frame.locator('main').click();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(`${WEATHER}*`);
  expect(asked).toHaveLength(1);
});

test('pressing Shift three times leaves while a list is open', async ({ page }) => {
  const asked = await catchExit(page);
  await page.goto('/services/');
  await page
    .getByRole('combobox', { name: /council/i })
    .last()
    .click();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(`${WEATHER}*`);
  expect(asked).toHaveLength(1);
});

test('the skip link is visible, and does not cover the exit', async ({ page }) => {
  for (const path of ['/', SERVICE, '/help-now/']) {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const onTop = (selector: string): boolean => {
        const part = document.querySelector(selector);
        const { left, top, width, height } = part?.getBoundingClientRect() ?? new DOMRect();
        const points = [0.1, 0.5, 0.9].map((share) =>
          document.elementFromPoint(left + width * share, top + height / 2),
        );
        return points.every((found) => part?.contains(found));
      };
      return { skip: onTop('.govuk-skip-link'), exit: onTop('.govuk-exit-this-page__button') };
    });
    expect([path, seen]).toEqual([path, { skip: true, exit: true }]);
  }
});

test('the header with the exit takes at most 120 pixels of a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only phones have little room');
  for (const path of ['/', SERVICE, '/help-now/']) {
    await page.goto(path);
    const bottom = await page.locator('.site-head').evaluate((head) => head.getBoundingClientRect().bottom);
    expect(bottom).toBeLessThanOrEqual(120);
  }
});

test('the menu on a phone opens with its button, shows every section, and closes with Escape', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'a wider screen shows the sections');
  await page.goto(SERVICE);
  const services = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Services' });
  await expect(services).toBeHidden();
  await page.getByRole('button', { name: 'Menu' }).press('Enter');
  await expect(services).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(services).toBeHidden();
});

test('the help page starts with three numbers to call on the first screen', async ({ page }) => {
  for (const [path, last] of [
    ['/help-now/', 'tel:08082000247'],
    ['/help-now/wales/', 'tel:08088010800'],
  ] as const) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const calls = page.locator('.calls a');
    await expect(calls).toHaveCount(3);
    const hrefs = await calls.evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(hrefs).toEqual(['tel:999', 'tel:116123', last]);
    for (const call of await calls.all()) {
      const box = await call.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(844);
      expect(box?.width).toBeGreaterThan(340);
    }
  }
});

test('on the help page every button is at least 44 pixels high, and every entry can be reached', async ({ page }) => {
  await page.goto('/help-now/');
  const small = await page
    .locator('.help-line a, .calls a')
    .evaluateAll((links) =>
      links.filter((link) => link.getBoundingClientRect().height < 44).map((link) => link.textContent),
    );
  expect(small).toEqual([]);
  await page.locator('details').evaluateAll((folds) => {
    for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
  });
  const lines = page.locator('.help-line');
  expect(await lines.count()).toBeGreaterThan(10);
  for (const line of await lines.all()) await expect(line.getByRole('link').first()).toBeVisible();
});

test('the exit is the second tab stop', async ({ page }) => {
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

test('nothing is stored on the device', async ({ page, context }) => {
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

test('the server sends the headers that a page cannot set for itself', async ({ request }) => {
  const headers = (await request.get('/')).headers();
  expect(headers['content-security-policy']).toBe("frame-ancestors 'none'");
  expect(headers['referrer-policy']).toBe('no-referrer');
  expect(headers['x-content-type-options']).toBe('nosniff');
});

test('a breach of the Content-Security-Policy is noticed', async ({ page, watched }) => {
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
