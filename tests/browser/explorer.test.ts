import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { violations } from './axe.ts';
import { services, valuesWithoutService } from './built-site.ts';
import { expect, test } from './fixture.ts';

const count = (page: Page) => page.locator('.explorer__count');
const cards = (page: Page) => page.locator('.service-line:visible');

/** Opens the list with its filters shown: on a phone they are folded at first. */
async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`/services/${query}`);
  await expect(count(page)).toHaveText(/\d+ of \d+ services|No service/);
  const toggle = page.getByRole('button', { name: 'Filter the list' });
  if (await toggle.isVisible()) await toggle.click();
}

async function choose(page: Page, filter: string, value: string): Promise<void> {
  const group = page.locator('details.filter').filter({ has: page.locator('summary', { hasText: filter }) });
  if (!(await group.evaluate((details: HTMLDetailsElement) => details.open))) await group.locator('summary').click();
  await group.getByRole('checkbox', { name: value }).click();
}

test('filters narrow the list, show how many each value would give, and are kept in the address', async ({ page }) => {
  await open(page);
  const all = services.length;
  await page.locator('.filter summary', { hasText: 'Who for' }).click();
  const fathers = page.locator('.filter__value', { hasText: 'Fathers' });
  const promised = Number(await fathers.locator('.count').textContent());
  await fathers.click();
  await expect(count(page)).toHaveText(`${promised} of ${all} services`);
  await expect(cards(page)).toHaveCount(Math.min(25, promised));
  await expect(page).toHaveURL('/services/?who=fathers');
});

test('an address restores its filters, and Back removes the last of them', async ({ page }) => {
  await open(page, '?type=fdac&status=operational');
  const both = await cards(page).count();
  await expect(page.getByRole('button', { name: 'Take out Type: FDAC' })).toBeVisible();
  await choose(page, 'Region', 'London');
  await expect(page).toHaveURL('/services/?type=fdac&region=london&status=operational');
  const fewer = await cards(page).count();
  expect(fewer).toBeLessThan(both);
  await page.goBack();
  await expect(cards(page)).toHaveCount(both);
  await page.goForward();
  await expect(cards(page)).toHaveCount(fewer);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page).toHaveURL('/services/');
});

test('“covers my area” narrows the list, can include the neighbours, and never enters the address', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Covers my area').selectOption('Rochdale');
  await expect(cards(page).first()).toContainText('Rochdale');
  const own = await cards(page).count();
  await page.getByLabel('and next door to Rochdale').check();
  await expect.poll(() => cards(page).count()).toBeGreaterThan(own);
  expect(page.url()).toMatch(/\/services\/$/);
});

test('an empty result says what it does not mean', async ({ page }) => {
  const query = valuesWithoutService('type', 'who') ?? valuesWithoutService('component', 'region');
  test.skip(!query, 'every two values share a service');
  await open(page, query);
  await expect(count(page)).toContainText('That does not mean that there is none');
  await expect(cards(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('axe finds no violation with the filters open, and contrast is sufficient in both colour schemes', async ({
  page,
}) => {
  await open(page, '?type=fdac&region=london');
  for (const summary of await page.locator('details.filter summary').all()) await summary.click();
  expect(await violations(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, ['color-contrast-enhanced', 'target-size']);
    expect([colorScheme, found]).toEqual([colorScheme, []]);
  }
});

test('by keyboard alone: a filter is opened, chosen and removed', async ({ page }) => {
  await open(page);
  await page.locator('summary', { hasText: 'Type' }).first().focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/\?type=/);
  await page.getByRole('button', { name: /^Take out Type/ }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/services/');
});

test('the list is saved as it is shown, in a file that a spreadsheet opens correctly', async ({ page }) => {
  await open(page, '?type=fdac&status=operational');
  const names = await cards(page).locator('> a').allTextContents();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download this list (CSV)' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFFid,name,type,status')).toBe(true);
  expect(text.trimEnd().split('\r\n')).toHaveLength(names.length + 1);
  for (const name of names) expect(text).toContain(name);
});

test('the link is copied', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '?type=fdac');
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByText('The link is copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/services\/\?type=fdac$/);
});

test('of thousands of services only what is shown is in the page, and all of it on paper', async ({ page }) => {
  await page.route('**/services/filters.json', async (route) => {
    const { rows, areas } = JSON.parse(readFileSync('dist/services/filters.json', 'utf8')) as {
      rows: { id: string; line: { id: string } }[];
      areas: unknown;
    };
    const many = Array.from({ length: 30 }, (_, turn) =>
      rows.map((row) => ({ ...row, id: `${row.id}-${turn}`, line: { ...row.line, id: `${row.id}-${turn}` } })),
    );
    await route.fulfill({ json: { rows: many.flat(), areas } });
  });
  await open(page);
  await choose(page, 'Who for', 'Mothers');
  const lines = page.locator('[data-found] .service-line');
  await expect(lines).toHaveCount(25);
  await page.getByRole('button', { name: 'Show 25 more' }).click();
  await expect(lines).toHaveCount(50);
  const found = Number(/^\d+/.exec((await count(page).textContent()) ?? '')?.[0]);
  expect(found).toBeGreaterThan(1000);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await lines.count()).toBe(found);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(lines).toHaveCount(50);
});

test('services that are filtered out are not printed', async ({ page }) => {
  await open(page, '?type=fdac');
  const shown = await cards(page).count();
  await page.emulateMedia({ media: 'print' });
  await expect(cards(page)).toHaveCount(shown);
  await expect(page.locator('.explorer')).toBeHidden();
});

test('filters that cannot load leave the list complete and say where else to look', async ({ page, watched }) => {
  await page.route('**/filters.json', (route) => route.abort());
  await page.goto('/services/');
  await expect(page.getByText('The filters could not be loaded.')).toBeVisible();
  expect(await violations(page)).toEqual([]);
  await expect(cards(page).first()).toBeVisible();
  watched.length = 0;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is complete, and links do what the filters would', async ({ page }) => {
    await page.goto('/services/?type=fdac');
    await expect(page.locator('.explorer')).toBeHidden();
    await expect(page.locator('.service-line').first()).toBeVisible();
    await page.getByText('Browse by type, time, who for and more').click();
    await page.locator('.facets').getByRole('link', { name: 'FDAC', exact: true }).click();
    await expect(page).toHaveURL('/services/type/fdac/');
  });
});
