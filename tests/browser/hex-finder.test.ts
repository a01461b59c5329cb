import { expect, test } from './fixture.ts';

test('a cell of the front page opens its card on the spot, and nothing of it enters the address', async ({ page }) => {
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

test('what is typed lights its cell and its neighbours', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox').fill('Rochdale council');
  await expect(page.locator('[data-area="rochdale"]')).toHaveAttribute('data-chosen', '');
});

test('on a phone a cell too small for a finger opens its region', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 844 });
  await page.goto('/');
  await page.locator('[data-area="camden"]').dispatchEvent('click');
  await expect(page.getByRole('button', { name: 'The whole map' })).toBeVisible();
  const box = await page.locator('[data-area="camden"] use').boundingBox();
  expect(box?.width).toBeGreaterThanOrEqual(24);
});
