import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';

test('a reader goes from a page to the same page in the other language and back', async ({ page }) => {
  await page.goto('/areas/cardiff/');
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(/\/cy\/areas\/cardiff\/$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Caerdydd');
  await page.getByRole('link', { name: 'English', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Cardiff');
});

test('after the Shift key is pressed once, the page says in Welsh how often it is still to be pressed', async ({
  page,
}) => {
  await page.goto('/cy/help-now/wales/');
  await page.keyboard.press('Shift');
  await expect(page.getByText('Shift: pwyswch ddwywaith eto i adael.')).toBeAttached();
});

test('a result of the Welsh search opens in Welsh where there is a Welsh page', async ({ page }) => {
  await page.goto('/cy/');
  await page.getByLabel('Lle, cyngor, cod post neu wasanaeth').fill('Caerdydd');
  const found = page.getByRole('option', { name: /^Cardiff/ }).first();
  await expect(found).toHaveAttribute('href', '/cy/areas/cardiff/');
  await expect(page.getByRole('listbox')).toHaveAttribute('lang', 'en');
  await page.getByLabel('Lle, cyngor, cod post neu wasanaeth').fill('Salford');
  await expect(page.getByRole('option', { name: /^Salford/ }).first()).toHaveAttribute('href', '/areas/salford/');
});

test('the questions and their results are in Welsh, and text from records is marked as English', async ({ page }) => {
  await page.goto('/cy/match/');
  await page.getByLabel('Ble’r ydych chi’n byw?').selectOption('Casnewydd');
  await page.getByRole('group', { name: 'Pwy ydych chi?' }).getByLabel('Fi yw’r fam').check();
  await page.getByRole('group', { name: 'Ydych chi’n disgwyl babi?' }).getByLabel('Ydw', { exact: true }).check();
  await page.getByLabel('Wythnosau', { exact: true }).fill('14');
  await expect(page.locator('.match-said')).toContainText('Ardal Casnewydd: ');
  await expect(page.getByText('Y gwasanaeth sy’n penderfynu.')).toBeVisible();
  const english = /\b(?:the|and|with|from|which|your|services?|children|whether)\b/i;
  const unmarked = await page.locator('.match').evaluate((match) => {
    const copy = match.cloneNode(true) as Element;
    for (const part of copy.querySelectorAll('[lang="en"]')) part.remove();
    return copy.textContent ?? '';
  });
  expect(unmarked.length).toBeGreaterThan(500);
  expect(unmarked.match(english)?.[0]).toBeUndefined();
  await expect(page.getByRole('link', { name: 'Rhywun i siarad ag ef, nawr' })).toHaveAttribute(
    'href',
    '/cy/help-now/wales/',
  );
  expect(await violations(page)).toEqual([]);
});
