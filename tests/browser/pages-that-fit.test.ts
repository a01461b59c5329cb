import { readdirSync, statSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { briefByLength, services } from './built-site.ts';
import { expect, test } from './fixture.ts';
import { STATES, TEMPLATES, templateFiles } from './templates.ts';

/** The screen of a phone, and how many screens long a page may be. */
const PHONE = { width: 390, height: 844 };
const SCREENS = 12;

/** Full tables and lists from A to Z, which are as long as what they list. */
const LONG: Record<string, string> = {
  'areas/index.astro': 'every authority from A to Z',
  'areas/places/[letter].astro': 'every place of one letter',
  'areas/postcodes.astro': 'every outward code',
  'coverage/gaps/[...order].astro': 'every authority with nothing recorded in one table',
  'services/age/index.astro': 'every service in one table; each region has a page of its own',
};

/** The pages of a template with the most HTML: the longest page is among them. */
function longestOf(template: string, most = 5): string[] {
  const [start = ''] = template.replace('.astro', '').split('[');
  const [, last] = /\]\/([a-z-]+)\.astro$/.exec(template) ?? [];
  const tail = last ? `${last}/` : '';
  if (!template.includes('[')) return [TEMPLATES[template] ?? ''];
  const own = tail ? '' : template.slice(start.length).split('/').length;
  return readdirSync('dist', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.startsWith(start) && file.endsWith(`${tail}index.html`))
    .filter((file) => !own || file.slice(start.length).split('/').length <= Number(own) + 1)
    .map((file) => ({ path: `/${file.replace('index.html', '')}`, size: statSync(`dist/${file}`).size }))
    .toSorted((a, b) => b.size - a.size)
    .slice(0, most)
    .map(({ path }) => path);
}

test('no page is longer than twelve screens of a phone, except full tables and lists from A to Z', async ({
  page,
  isMobile,
}) => {
  test.skip(!isMobile, 'the limit is for phones');
  test.setTimeout(180_000);
  await page.setViewportSize(PHONE);
  expect(Object.keys(LONG).filter((template) => !templateFiles().includes(template))).toEqual([]);
  const walked = templateFiles().flatMap((template) => (template in LONG ? [] : longestOf(template)));
  expect(walked.length).toBeGreaterThan(60);
  const over: (string | number)[][] = [];
  const excepted = Object.keys(LONG).map((template) => TEMPLATES[template]);
  for (const path of new Set([...walked, ...Object.values(STATES)])) {
    if (excepted.includes(path)) continue; // a static page in the folder of a template with a parameter
    await page.goto(path);
    const height = await page.evaluate(() => {
      for (const card of document.querySelectorAll<HTMLElement>('.card')) card.style.contentVisibility = 'visible';
      return document.documentElement.scrollHeight;
    });
    if (height > SCREENS * PHONE.height) over.push([path, height / PHONE.height]);
  }
  expect(over).toEqual([]);
});

test('the headings of long tables stay in sight', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone stacks them');
  await page.goto('/coverage/authorities/');
  await page.mouse.wheel(0, 3000);
  await expect(page.locator('thead th').first()).toBeInViewport();
});

test.describe('on paper', () => {
  test.beforeEach(({ isMobile, browserName }) => {
    test.skip(isMobile || browserName !== 'chromium', 'only desktop Chromium prints to PDF');
    test.setTimeout(120_000);
  });
  const sheets = async (page: Page, path: string) => {
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    return {
      sides: [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length,
      width: Number(/\/MediaBox\s*\[\s*0 0 ([\d.]+)/.exec(pdf)?.[1]),
    };
  };

  test('a brief is one sheet of A4', async ({ page }) => {
    const paths = [1, 0.99, 0.98, 0.97, 0.75, 0.5, 0.25, 0].map(briefByLength);
    for (const path of paths) expect.soft([path, (await sheets(page, path)).sides]).toEqual([path, 1]);
  });

  test('a card is one sheet of A6, and a service the two sides of one sheet', async ({ page }) => {
    const A6 = 297.6;
    for (const path of longestOf('services/[id]/card.astro')) {
      const { sides, width } = await sheets(page, path);
      expect.soft([path, sides, Math.abs(width - A6) < 2]).toEqual([path, 1, true]);
    }
    for (const { id } of services.slice(0, 40)) {
      const path = `/services/${id}/`;
      expect.soft([path, (await sheets(page, path)).sides <= 2]).toEqual([path, true]);
    }
  });

  test('the questions of the matching are a form of one sheet, until one of them is answered', async ({ page }) => {
    for (const path of ['/match/', '/cy/match/']) {
      expect.soft([path, (await sheets(page, path)).sides]).toEqual([path, 1]);
      await page.emulateMedia({ media: 'print' });
      const form = page.locator('.on-paper-form');
      await expect(form).toBeVisible();
      await expect(page.locator('.match-found')).toBeHidden();
      const without = form.locator('li:not(:has(.on-paper-form__box, .on-paper-form__blank))');
      expect.soft([path, await form.locator('li').count(), await without.count()]).toEqual([path, 13, 0]);
      await page.emulateMedia({ media: 'screen' });
      await expect(form).toBeHidden();
      await page.locator('#match-area').selectOption({ index: 1 });
      await page.emulateMedia({ media: 'print' });
      await expect(form).toBeHidden();
      await expect(page.locator('.match-found')).toBeVisible();
      await page.emulateMedia({ media: null });
    }
  });

  test('a printed service says which address it is from, and of which day', async ({ page }) => {
    await page.goto(`/services/${services[0]?.id}/`);
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.print-only')).toContainText(/^From http.+\/services\/.+, as the directory stood on \d/);
    await expect(page.locator('.print-only')).toBeVisible();
    await page.goto('/coverage/gaps/');
    await expect(page.locator('.print-only')).toContainText(
      /^From http.+\/coverage\/gaps\/, as the directory stood on \d/,
    );
  });

  test('in the dark colour scheme paper is white and ink is black', async ({ page }) => {
    for (const path of ['/services/', `/services/${services[0]?.id}/`, briefByLength(0.5), '/coverage/authorities/']) {
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      await page.goto(path);
      const colours = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        // Links and marks are printed in the colours of the light scheme: those of the dark scheme are too pale for
        // paper.
        const link = getComputedStyle(document.querySelector('main a[href]:not(.button)') ?? document.body);
        return [color, backgroundColor, link.color];
      });
      expect.soft([path, ...colours]).toEqual([path, 'rgb(0, 0, 0)', 'rgb(255, 255, 255)', 'rgb(11, 83, 88)']);
    }
  });

  test('a printed list says which filters made it, and has everything that they found', async ({ page }) => {
    await page.goto('/services/?status=unknown');
    await expect(page.locator('.asked')).toHaveText(/^Services with: Is it running: .+\.$/);
    const shown = await page.locator('.service-line:visible').count();
    await page.emulateMedia({ media: 'print' });
    await expect(page.locator('.asked')).toBeVisible();
    const found = services.filter(({ has }) => has['status']?.includes('unknown')).length;
    await expect(page.locator('.service-line:visible')).toHaveCount(found);
    expect(shown).toBe(Math.min(25, found));
  });
});

test('a card copies a case note, shares its page where the device can, and prints', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async ({ url }: { url: string }) => Object.assign(window, { shared: url }),
    });
    Object.defineProperty(navigator, 'clipboard', {
      value: { writeText: async (text: string) => Object.assign(window, { copied: text }) },
    });
  });
  await page.goto(`/services/${services[0]?.id}/card/`);
  await page.getByRole('button', { name: 'Share the page' }).click();
  expect(await page.evaluate('shared')).toContain(`/services/${services[0]?.id}/`);
  await page.getByRole('button', { name: 'Copy for a case note' }).click();
  const copied = String(await page.evaluate('copied')).split('\n');
  expect(copied.length).toBeGreaterThanOrEqual(4);
  expect(copied.at(-1)).toMatch(/^Looked up on \d+ \w+ \d{4}: http.+\/services\//);
  await expect(page.getByRole('img', { name: 'Code that leads a telephone to this service’s page' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print on A6' })).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list continues from page to page until every service has been shown once', async ({ page }) => {
    await page.goto('/services/');
    const seen: string[] = [];
    for (;;) {
      seen.push(...(await page.locator('.service-line > a').allTextContents()));
      const next = page.getByRole('link', { name: 'Show the next 25' });
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect(seen).toHaveLength(services.length);
  });
});
