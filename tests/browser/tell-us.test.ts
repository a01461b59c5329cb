import type { Page } from 'playwright/test';
import { isOf, pageOf, services } from './built-site.ts';
import { expect, test } from './fixture.ts';

const running = services.find(isOf('status', 'operational'));
const serviceThatRuns = running ? pageOf(running) : '';

test.describe('telling us, with two presses and without an account', () => {
  test('a service is confirmed: the message is ready to be copied', async ({ page }) => {
    await page.goto(serviceThatRuns);
    await page.locator('#tell').scrollIntoViewIfNeeded();
    await page.locator('summary', { hasText: 'Still right today' }).click();
    const press = page.locator('details.press[open]');
    await press.getByLabel('How do you know?').selectOption('The service');
    await expect(press.locator('[data-text]')).toContainText('is still right today.');
    await expect(press.locator('[data-text]')).toContainText('How do you know? The service');
    await expect(press.getByRole('button', { name: 'Copy it' })).toBeVisible();
  });

  test('a closure is reported with its date and how it is known', async ({ page }) => {
    await page.goto(serviceThatRuns);
    await page.locator('summary', { hasText: 'It has closed' }).click();
    const press = page.locator('details.press[open]');
    await press.getByLabel('What do you know?').fill('The money ended.');
    await press.getByLabel('When did it close?').fill('2026-05');
    await expect(press.locator('[data-text]')).toContainText('The money ended.');
    await expect(press.locator('[data-text]')).toContainText('2026-05');
  });

  test('a number is corrected, and a personal mobile number is refused politely', async ({ page }) => {
    await page.goto(serviceThatRuns);
    await page.locator('summary', { hasText: 'Something is wrong' }).click();
    const press = page.locator('details.press[open]');
    await press.getByLabel('What is wrong?').selectOption('Its telephone number');
    await press.getByLabel('What is right?').fill('07700 900123');
    await expect(press.getByText('looks like a mobile number')).toBeVisible();
    await expect(press.getByRole('button', { name: 'Copy it' })).toBeHidden();
    await press.getByLabel('What is right?').fill('01632 960001, since May');
    await expect(press.getByText('looks like a mobile number')).toBeHidden();
    await expect(press.locator('[data-text]')).toContainText('01632 960001, since May');
  });

  test('the answer of a council is reported from the page of its area', async ({ page }) => {
    await page.goto('/areas/salford/');
    await page.locator('summary', { hasText: 'Tell us what they said' }).click();
    const press = page.locator('details.press[open]');
    await press.getByLabel('What did they say?').fill('<b>It</b> is open & "well"');
    await press.getByLabel('Who said it?').selectOption('The council');
    await expect(press.locator('[data-text]')).toContainText('<b>It</b> is open & "well"');
    await expect(page).toHaveURL(/\/areas\/salford\/$/);
  });
});

test.describe('while its script is still on the way', () => {
  const SCRIPT = /fill-in\.[^/]*\.js$/;
  const copyButton = (page: Page) => page.locator('details.press[open]').getByRole('button', { name: 'Copy it' });
  const openForm = async (page: Page) => {
    await page.goto(serviceThatRuns);
    await page.locator('summary', { hasText: 'Still right today' }).click();
  };

  test('no button is shown that would move under a finger', async ({ page }) => {
    let arrive = () => {};
    const arrived = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    await page.route(SCRIPT, async (route) => {
      await arrived;
      await route.continue();
    });
    const asked = page.waitForRequest(SCRIPT);
    await openForm(page);
    await asked;
    await expect(copyButton(page)).toBeHidden();
    arrive();
    await expect(copyButton(page)).toBeVisible();
    await expect(page.locator('details.press[open]').getByLabel('What do you know?')).toBeVisible();
  });

  test('the message can be copied where it never arrives', async ({ page, watched }) => {
    await page.route(SCRIPT, (route) => route.abort());
    await openForm(page);
    await expect(copyButton(page)).toBeVisible();
    await expect(page.locator('details.press[open] [data-text]')).toContainText('What do you know?');
    expect(watched).toEqual(['console: Failed to load resource: net::ERR_FAILED']);
    watched.length = 0;
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the message is there with its questions', async ({ page }) => {
    await page.goto(serviceThatRuns);
    await page.locator('summary', { hasText: 'Still right today' }).click();
    const press = page.locator('details.press[open]');
    await expect(press.locator('[data-text]')).toContainText('What do you know?');
    await expect(press.getByLabel('What do you know?')).toBeHidden();
  });
});
