import type { Page } from 'playwright/test';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /^Place, council/ });
const options = (page: Page) => page.getByRole('option');
const chosen = (page: Page) => page.locator('[role=option][aria-selected=true]');
const said = (page: Page) => page.locator('[data-part="said"]');

test('Enter opens the council of a full postcode as soon as it is typed', async ({ page }) => {
  await page.goto('/');
  await box(page).focus();
  await page.keyboard.type('10 High Street, Rochdale ol16 1ab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/areas\/rochdale\/$/);
});

test('part of a postcode that several councils share gives suggestions only: Enter opens nothing, an arrow key chooses', async ({
  page,
}) => {
  await page.goto('/');
  await box(page).focus();
  await page.keyboard.type('CH4');
  await expect(said(page)).toContainText(
    'Postcodes that begin with CH4 are in the areas of several councils. Which council?',
  );
  await expect(page.getByRole('group', { name: 'Which council?' }).getByRole('option')).toHaveCount(2);
  await expect(options(page).first()).toHaveText(/^Cheshire West and Chester 5\d% of CH4$/);
  await expect(chosen(page)).toHaveCount(0);
  await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
  expect(await violations(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  expect(new URL(page.url()).pathname).toBe('/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/areas\/cheshire-west-and-chester\/$/);
});

test('after suggestions, Enter opens the best answer to another query again', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('CH4');
  await expect(said(page)).toContainText('Which council?');
  await box(page).fill('salford');
  await expect(chosen(page)).toHaveCount(1);
  await box(page).press('Enter');
  await expect(page).toHaveURL(/\/areas\/salford\/$/);
});

test('a postcode outside England and Wales is explained, and no council is offered', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('BT1 1AA');
  await expect(said(page)).toContainText('BT1 1AA is in Northern Ireland');
  await expect(options(page)).toHaveCount(0);
  await box(page).fill('0L16 1AB');
  await expect(said(page)).toContainText('Read as OL16 1AB. The council for OL16 1AB is Rochdale');
});

test('the table is loaded once, when a postcode is typed, and the request does not tell which one', async ({
  page,
}) => {
  const asked: string[] = [];
  await page.goto('/');
  page.on('request', (request) => asked.push(`${new URL(request.url()).pathname}${new URL(request.url()).search}`));
  await box(page).fill('salford');
  await expect(options(page).first()).toBeVisible();
  expect(asked.filter((path) => path.includes('postcodes'))).toEqual([]);
  await box(page).fill('SK1 3XE');
  await expect(options(page).first()).toHaveAttribute('href', '/areas/stockport/');
  await box(page).fill('LS1 4AP');
  await expect(options(page).first()).toHaveAttribute('href', '/areas/leeds/');
  expect(asked.filter((path) => path.includes('postcodes'))).toEqual(['/areas/postcodes.json']);
  expect(asked.filter((path) => /SK1|LS1/i.test(path))).toEqual([]);
});

test('where the table cannot be loaded, the box says so and tries again', async ({ page, watched }) => {
  await page.route('**/areas/postcodes.json', (route) => route.abort());
  await page.goto('/');
  await box(page).fill('LS1 4AP');
  await expect(said(page)).toContainText('The list of postcodes could not be loaded.');
  await page.unroute('**/areas/postcodes.json');
  await box(page).fill('LS1 4AL');
  await expect(options(page).first()).toHaveAttribute('href', '/areas/leeds/');
  watched.length = 0;
});
