import type { Page } from 'playwright/test';
import { violations } from './axe.ts';
import { areas, briefByLength } from './built-site.ts';
import { expect, test } from './fixture.ts';

const firstColumn = (page: Page) => page.locator('tbody tr:visible th').allTextContents();
const said = (page: Page) => page.locator('sortable-table [data-part="said"]');

/** The rates in the order of the table's rows, and the text of the last row. */
async function rates(page: Page): Promise<{ figures: number[]; last: string | undefined }> {
  const cells = await page.locator('tbody td:last-child').allTextContents();
  return { figures: cells.map((text) => Number(text.trim())).filter(Number.isFinite), last: cells.at(-1)?.trim() };
}

test('the table of authorities is sorted by keyboard, announces it, and keeps rows without a figure last', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'on a phone a select sorts the table: see the next test');
  await page.goto('/coverage/authorities/');
  await page.getByRole('button', { name: 'Rate per 10,000' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.locator('th[aria-sort="descending"]')).toHaveText(/Rate per 10,000/);
  await expect(said(page)).toHaveText('Sorted by Rate per 10,000, descending.');
  const { figures, last } = await rates(page);
  expect(figures.length).toBeGreaterThan(100);
  expect(figures).toEqual(figures.toSorted((a, b) => b - a));
  expect(last).toBe('no figure');
});

test('on a phone a select sorts the table', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'a wide table is sorted by its column headings: see the test before');
  await page.goto('/coverage/authorities/');
  await page.getByLabel('Sort by').selectOption('Rate per 10,000');
  const { figures, last } = await rates(page);
  expect(figures).toEqual(figures.toSorted((a, b) => a - b));
  expect(last).toBe('no figure');
});

test('the table is filtered by region and state, and says how many rows are left', async ({ page }) => {
  await page.goto('/coverage/authorities/');
  const all = (await firstColumn(page)).length;
  const london = await page.locator('tbody tr[data-region="london"]').count();
  await page.locator('select[name="region"]').selectOption('London');
  await expect(said(page)).toHaveText(`${london} of ${all} authorities.`);
  await page.locator('select[name="state"]').selectOption('Not known');
  const left = await firstColumn(page);
  expect(left.length).toBeLessThan(london);
  await expect(said(page)).toHaveText(`${left.length} of ${all} authorities.`);
  expect(await violations(page)).toEqual([]);
});

test('a number of the national table leads to the authorities that it counts', async ({ page }) => {
  await page.goto('/coverage/');
  const number = page
    .getByRole('table', { name: 'Local authorities by what is recorded of them' })
    .locator('[data-column="FDAC running"] a')
    .first();
  const counted = Number(await number.textContent());
  await number.click();
  await expect(page).toHaveURL(/\/coverage\/authorities\/\?region=[a-z-]+&fdac=running$/);
  await expect(said(page)).toHaveText(new RegExp(`^${counted} of \\d+ authorities\\.$`));
  expect(await firstColumn(page)).toHaveLength(counted);
  await page.locator('select[name="region"]').selectOption('');
  await expect(page).toHaveURL('/coverage/authorities/?fdac=running');
});

test('each order of the list of gaps has a page of its own', async ({ page }) => {
  await page.goto('/coverage/gaps/');
  const byNumber = await firstColumn(page);
  await page.getByRole('link', { name: 'Rate of children looked after', exact: true }).click();
  await expect(page).toHaveURL('/coverage/gaps/rate/');
  const byRate = await firstColumn(page);
  expect(byRate).not.toEqual(byNumber);
  expect(byRate.toSorted()).toEqual(byNumber.toSorted());
});

test('a number can be opened to show the records that it counts', async ({ page }) => {
  await page.goto('/coverage/services/');
  const line = page.locator('details').first();
  const promised = Number.parseInt((await line.locator('summary').textContent()) ?? '', 10);
  await line.locator('summary').click();
  await expect(line.getByRole('link')).toHaveCount(promised);
});

test('an authority leads to its brief, with the evidence for each state', async ({ page }) => {
  await page.goto('/areas/rochdale/');
  await page.getByRole('link', { name: 'Coverage brief: Rochdale' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Rochdale: coverage brief');
  for (const part of ['What runs here', 'Four similar authorities', 'What is not known', 'Sources'])
    await expect(page.getByRole('heading', { name: part })).toBeVisible();
  await expect(page.locator('#sources ~ ul a[href^="http"]').first()).toBeAttached();
});

test('all but the longest briefs print on the two sides of one sheet', async ({ page, isMobile, browserName }) => {
  test.skip(isMobile || browserName !== 'chromium', 'only desktop Chromium prints to PDF');
  for (const share of [0, 0.2, 0.4, 0.6, 0.8]) {
    const path = briefByLength(share);
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect.soft([path, sides <= 2 ? 'fits' : sides]).toEqual([path, 'fits']);
  }
});

test('the national overview has its map, its chart, and the table below it', async ({ page }) => {
  await page.goto('/coverage/');
  await expect(page.locator('.coverage-map a[data-area]')).toHaveCount(areas.length);
  await expect(page.getByRole('img', { name: /largest share in/ })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Local authorities by what is recorded of them' })).toBeVisible();
});

test('on a tablet wide tables are stacked and no word is broken; in print they keep their column headings', async ({
  page,
  isMobile,
}) => {
  test.skip(isMobile, 'the test sets the width itself, so one run is enough');
  await page.setViewportSize({ width: 768, height: 1000 });
  for (const path of ['/coverage/', '/coverage/gaps/', '/regions/']) {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(path);
    const table = page.locator('table:is(.rows--wide, .rows--run)').first();
    const name = table.locator('tbody th a').first();
    const lines = await name.evaluate((link) => link.getClientRects().length);
    expect([path, lines]).toEqual([path, 1]);
    await expect(table.locator('tbody td').first()).not.toHaveCSS('display', 'table-cell');
    await page.emulateMedia({ media: 'print' });
    await expect(table.locator('thead')).toHaveCSS('display', 'table-header-group');
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table of authorities is complete, and shows no control that would do nothing', async ({ page }) => {
    await page.goto('/coverage/authorities/');
    expect((await firstColumn(page)).length).toBe(areas.length);
    await expect(page.locator('sortable-table button')).toHaveCount(0);
    await expect(page.locator('sortable-table select').first()).toBeHidden();
  });
});
