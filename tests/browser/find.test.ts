import type { Page } from 'playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /^Place, council/ });
const options = (page: Page) => page.getByRole('option');
const said = (page: Page) => page.locator('[data-part="said"]');

test('the box finds a council and a service, says how many results there are, and opens the chosen one', async ({
  page,
}) => {
  await page.goto('/');
  await box(page).fill('salford');
  await expect(said(page)).toHaveText('Salford: one service is recorded there.');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
  await expect(options(page).first()).toHaveText(/^Salford/);
  await page
    .getByRole('group', { name: 'Services' })
    .getByRole('option', { name: /^Strengthening Families/ })
    .click();
  await expect(page).toHaveURL(/strengthening-families-salford/);
});

test('arrow keys move through the results, Enter opens one, and the focus never leaves the box', async ({ page }) => {
  await page.goto('/');
  await box(page).focus();
  await page.keyboard.type('salfrd');
  await expect(said(page)).toContainText('Did you mean Salford, North West?');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(box(page)).toBeFocused();
  const active = await box(page).getAttribute('aria-activedescendant');
  await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
  await expect(options(page).nth(1)).toHaveAttribute('id', active ?? '');
  const target = await options(page).nth(1).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(target ?? 'no address');
});

test('Escape clears the box and closes the list', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('salford');
  await expect(options(page).first()).toBeVisible();
  await box(page).press('Escape');
  await expect(box(page)).toHaveValue('');
  await expect(box(page)).toHaveAttribute('aria-expanded', 'false');
  await expect(options(page)).toHaveCount(0);
});

test('the best answer is one key away: Enter opens it', async ({ page }) => {
  const questions = {
    'who works with a young dad in Leeds': '/services/fdac-leeds/',
    'anything in Rochdale': '/areas/rochdale/',
    'FDAC near Hove': '/services/fdac-east-sussex/',
    'my postcode starts SK1': '/areas/stockport/',
  };
  for (const [question, path] of Object.entries(questions)) {
    await page.goto('/');
    await box(page).focus();
    await page.keyboard.type(question);
    await expect(options(page).first()).toHaveAttribute('href', path);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(path);
  }
});

test('what is typed never enters the address, and an empty result says what to do', async ({ page }) => {
  await page.goto('/services/');
  await box(page).fill('zzzz');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Nothing found for “zzzz”.');
  await expect(page.locator('find-box').getByRole('link', { name: 'areas from A to Z' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  expect(page.url()).toMatch(/\/services\/$/);
});

test('axe finds no violation with the results open, and contrast is sufficient in both colour schemes', async ({
  page,
}) => {
  await page.goto('/');
  await box(page).fill('pause');
  await expect(options(page).first()).toBeVisible();
  expect(await violations(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, ['color-contrast-enhanced', 'target-size']);
    expect([colorScheme, found]).toEqual([colorScheme, []]);
  }
});

test('a search that cannot load refers to the full lists', async ({ page, watched }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('/');
  await box(page).fill('salford');
  await expect(said(page)).toContainText('The search could not be loaded.');
  await expect(page.locator('find-box').getByRole('link', { name: 'help now' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
  watched.length = 0;
});

test('the index and the matcher are loaded when the box gets the focus, not before', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await page.waitForLoadState('networkidle');
  const heavy = () => asked.filter((path) => /search\.json|search-worker/.test(path));
  expect(heavy()).toEqual([]);
  await box(page).focus();
  await expect.poll(heavy).toHaveLength(2);
});

test.describe('use my location', () => {
  const here = (page: Page) => page.getByRole('button', { name: 'Use my location' });

  test('says which council it may be, sends nothing, and does not change the address', async ({ page, context }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 53.61, longitude: -2.155 });
    const asked: string[] = [];
    await page.goto('/areas/');
    page.on('request', (request) => asked.push(request.url()));
    await here(page).click();
    await expect(said(page)).toContainText('You seem to be in Rochdale');
    await expect(options(page).first()).toHaveAttribute('href', '/areas/rochdale/');
    expect(asked.filter((url) => /53|2\.15|\?/.test(new URL(url).search + new URL(url).pathname))).toEqual([]);
    expect(page.url()).toMatch(/\/areas\/$/);
    expect(await violations(page)).toEqual([]);
  });

  test('says that Paris is outside England and Wales, and explains what to do after a refusal', async ({
    page,
    context,
  }) => {
    await context.grantPermissions(['geolocation']);
    await context.setGeolocation({ latitude: 48.86, longitude: 2.35 });
    await page.goto('/');
    await here(page).click();
    await expect(said(page)).toContainText('outside England and Wales');
    await context.clearPermissions();
    await here(page).click();
    await expect(said(page)).toContainText('which is fine');
    await expect(options(page)).toHaveCount(0);
  });
});
