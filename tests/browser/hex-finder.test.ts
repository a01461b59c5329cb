import { expect, test } from './fixture.ts';

test('a hexagon of the home page opens its card in place, and does not change the address', async ({ page }) => {
  await page.goto('/');
  const cell = page.locator('[data-area="rochdale"]');
  await cell.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.finder-card');
  await expect(card.getByRole('heading', { name: /^Rochdale/ })).toBeVisible();
  await expect(card.getByRole('link', { name: /All about Rochdale/ })).toHaveAttribute('href', '/areas/rochdale/');
  await expect(page.locator('[data-area="bury"]')).toHaveAttribute('data-lit', '');
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/');
  await page.keyboard.press('Escape');
  await expect(card).toBeHidden();
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('[data-area]:focus')).not.toHaveAttribute('data-area', 'rochdale');
});

test('a council that is typed highlights its hexagon and its neighbours', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('Rochdale council');
  await expect(page.locator('[data-area="rochdale"]')).toHaveAttribute('data-chosen', '');
});

test('on a phone a hexagon that is too small to tap opens its region', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 844 });
  await page.goto('/');
  await page.locator('[data-area="camden"]').dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'The whole map' })).toBeVisible();
  const box = await page.locator('[data-area="camden"] use').boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
});
