import type { Page } from 'playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';

const heads = (page: Page) => page.locator('table.compare thead th a');
const said = (page: Page) => page.locator('compare-table').getByRole('status');

test('a service leads to its comparison, and from there to a comparison of one’s own', async ({ page }) => {
  await page.goto('/services/nest-rochdale/');
  await page.getByRole('link', { name: 'Compare Nest with others' }).first().click();
  await expect(page).toHaveURL('/compare/nest-rochdale/');
  await expect(heads(page)).toHaveCount(2);
  const names = await heads(page).allTextContents();
  await page.getByRole('link', { name: 'Choose others to compare' }).click();
  await expect(page).toHaveURL(/\/compare\/\?of=nest-rochdale,[a-z-]+$/);
  await expect(heads(page)).toHaveText(names);
});

test('a card of the list leads to the comparison of its service', async ({ page }) => {
  await page.goto('/areas/salford/');
  const card = page.locator('.card').first();
  const id = await card.getAttribute('data-service');
  await card.getByRole('link', { name: /^Compare / }).click();
  await expect(page).toHaveURL(`/compare/${id}/`);
});

test('by keyboard: a service that is added appears in the address, is announced, and can be removed again', async ({
  page,
}) => {
  await page.goto('/compare/');
  await expect(said(page)).toHaveText('Nothing is chosen yet. Choose a service or a model.');
  const select = page.getByLabel('Service or model to add');
  await select.focus();
  await select.selectOption('nest-rochdale');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Nest is chosen. Choose another to compare it with.');
  await select.selectOption('models/pause');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(said(page)).toHaveText('Side by side: Nest and Pause.');
  await expect(page).toHaveURL('/compare/?of=nest-rochdale,models/pause');
  await expect(page.getByRole('row', { name: /^Who for / })).toContainText(/Differs|Same|ecorded/);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(heads(page)).toHaveText(['Nest', 'Pause']);
  await page.getByRole('button', { name: 'Take out Nest' }).focus();
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('Nest is taken out. Pause is chosen. Choose another to compare it with.');
  await expect(select).toBeFocused();
  await expect(page).toHaveURL('/compare/?of=models/pause');
});

test('at most four services are compared, and an unknown id is named and left out', async ({ page }) => {
  const four = ['nest-rochdale', 'models/pause', 'models/fdac', 'pause-hull'];
  await page.goto(`/compare/?of=${four.join(',')},no-such-service`);
  await expect(said(page)).toHaveText(/^There is no record called no-such-service\. Side by side: Nest, /);
  await expect(page).toHaveURL(`/compare/?of=${four.join(',')}`);
  await page.getByLabel('Service or model to add').selectOption('pause-wirral');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(said(page)).toHaveText(/^Four at most: take one out to add another\./);
  await expect(heads(page)).toHaveCount(4);
  await expect(page).toHaveTitle('Compare · Recurrent Care Map');
});

test('four services can be read at 320 pixels without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/compare/?of=nest-rochdale,models/pause,models/fdac,pause-hull');
  await expect(heads(page)).toHaveCount(4);
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over).toBe(0);
});

test('a comparison prints on one sheet in landscape', async ({ page, isMobile, browserName }) => {
  test.skip(isMobile || browserName !== 'chromium', 'only desktop Chromium prints to PDF');
  for (const path of [
    '/compare/nest-rochdale/',
    '/compare/fdac-northampton/',
    '/compare/models/',
    '/compare/?of=nest-rochdale,models/pause',
  ]) {
    await page.goto(path);
    await expect(page.locator('table.compare')).toBeVisible();
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    const [, width = 0, height = 0] = (/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? []).map(Number);
    expect.soft([path, sheets, width > height]).toEqual([path, 1, true]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pairs and the models are listed, and no control is shown that would do nothing', async ({ page }) => {
    await page.goto('/compare/');
    await expect(page.getByRole('button', { name: 'Add', exact: true })).toBeHidden();
    await page.locator('summary', { hasText: 'Each service beside' }).click();
    await page.getByRole('link', { name: 'Nest', exact: true }).click();
    await expect(page).toHaveURL('/compare/nest-rochdale/');
    await expect(page.locator('table.compare')).toContainText('Not recorded');
    await page.goto('/compare/models/');
    await expect(heads(page)).toHaveCount(4);
  });
});
