import type { Page } from 'playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';
import { STATES, TEMPLATES, templateFiles } from './templates.ts';

// One browser page opens all templates in turn: a new page for each took four times as long.
const PAGES = [...Object.entries(TEMPLATES), ...Object.entries(STATES)];

test.beforeEach(() => test.setTimeout(180_000));

test('every template is tested', () => {
  expect(Object.keys(TEMPLATES).toSorted()).toEqual(templateFiles());
});

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** How much of the visible page has moved by itself since it was opened: the browser's layout shift, 0 for none. */
const layoutShift = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
/** A font that loads late may move a line; what a script shows must not push anything down. */
const MAX_LAYOUT_SHIFT = 0.05;

/** What scrolls within the page, which the map alone may do. */
const scrolling = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        return (
          (scrolls(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
          (scrolls(overflowY) && element.scrollHeight > element.clientHeight + 1)
        );
      })
      .filter((element) => !element.closest('.leaflet-container, textarea, [popover]'))
      .map((element) => `${element.tagName} ${element.className}`),
  );

// In groups, so that they can run at the same time.
const GROUP = 6;
for (let start = 0; start < PAGES.length; start += GROUP) {
  const group = PAGES.slice(start, start + GROUP);
  test(`axe finds no violation on templates ${start + 1} to ${start + group.length}, in either colour scheme, and nothing moves or scrolls within the page`, async ({
    page,
    isMobile,
  }) => {
    for (const [name, path] of group) {
      await page.emulateMedia({ colorScheme: 'light' });
      await page.goto(path);
      expect.soft([name, (await layoutShift(page)) < MAX_LAYOUT_SHIFT]).toEqual([name, true]);
      expect.soft([name, await scrolling(page)]).toEqual([name, []]);
      await openAll(page);
      expect.soft([name, await violations(page)]).toEqual([name, []]);
      if (isMobile) continue; // colours do not depend on the width
      await page.emulateMedia({ colorScheme: 'dark' });
      expect.soft([name, await violations(page, ['color-contrast'])]).toEqual([name, []]);
    }
  });
}

test('text has a contrast of at least 7:1 in both colour schemes', async ({ page, isMobile }) => {
  test.skip(isMobile, 'colours do not depend on the width');
  for (const path of ['/', TEMPLATES['services/[id].astro'] ?? '', '/regions/wales/', '/help-now/']) {
    await page.goto(path);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect
        .soft([path, colorScheme, await violations(page, ['color-contrast-enhanced'])])
        .toEqual([path, colorScheme, []]);
    }
  }
});

test('every template can be read at 320 pixels, as at 400% zoom, and never scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 });
  for (const [name, path] of PAGES) {
    await page.goto(path);
    await openAll(page);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect.soft([name, over]).toEqual([name, 0]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every template has its heading, its content and the exit', async ({ page }) => {
    for (const [name, path] of PAGES) {
      const answer = await page.goto(path);
      expect.soft([name, answer?.status()]).toEqual([name, name === '404.astro' ? 404 : 200]);
      await expect.soft(page.locator('h1')).toBeVisible();
      await expect.soft(page.getByRole('link', { name: /Exit this page|Gadael y dudalen hon/ })).toBeVisible();
      await expect.soft(page.locator('find-box')).toBeHidden();
      // What needs a script is hidden.
      await expect.soft(page.locator('[hidden]:visible')).toHaveCount(0);
      // A button that needs a script would do nothing.
      expect.soft([name, await page.locator('main button:visible').count()]).toEqual([name, 0]);
      expect.soft([name, (await page.locator('main p, main li').count()) > 1]).toEqual([name, true]);
    }
  });
});
