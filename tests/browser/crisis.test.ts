import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /^Place, council/ });
const panel = (page: Page) => page.getByRole('region', { name: 'If you need someone now' });
const calls = (page: Page) => panel(page).getByRole('link', { name: /\d{3}/ });

type Line = { name: string; phone?: string };
const { lines } = parse(readFileSync('data/help-now.yaml', 'utf8')) as { lines: Line[] };
const phoneOf = (name: string) => lines.find((line) => line.name === name)?.phone ?? 'no number';

/** The services to call, by their names in data/help-now.yaml. */
const SERVICES_TO_CALL = [
  'Emergency services',
  'Samaritans',
  'National Domestic Abuse Helpline (Refuge)',
  'Live Fear Free',
];

test('words that suggest a crisis show numbers to call above the results, each a large button', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('I want to die');
  await expect(calls(page)).toHaveCount(SERVICES_TO_CALL.length);
  for (const [index, name] of SERVICES_TO_CALL.entries()) {
    const call = calls(page).nth(index);
    await expect(call).toContainText(name);
    await expect(call).toHaveAttribute('href', `tel:${phoneOf(name).replaceAll(' ', '')}`);
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await expect(panel(page).getByRole('link', { name: 'All numbers' })).toHaveAttribute('href', '/help-now/');
  await expect(page.locator('[data-part="said"]')).toContainText(phoneOf('Samaritans'));
  const list = await page.getByRole('listbox').boundingBox();
  const panelBox = await panel(page).boundingBox();
  expect((panelBox?.y ?? 0) + (panelBox?.height ?? 0)).toBeLessThanOrEqual(list?.y ?? 0);
  expect(await violations(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect([colorScheme, await violations(page, ['color-contrast-enhanced', 'target-size'])]).toEqual([
      colorScheme,
      [],
    ]);
  }
});

test('the first number is one Tab from the box, and Enter opens the help page', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('he hits me');
  await expect(calls(page).first()).toBeVisible();
  await box(page).press('Tab');
  await expect(calls(page).first()).toBeFocused();
  await box(page).focus();
  await box(page).press('Enter');
  await expect(page).toHaveURL('/help-now/');
});

test('the panel never replaces the results, and disappears with the words', async ({ page }) => {
  await page.goto('/');
  await box(page).fill('domestic abuse service in Leeds');
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('option', { name: /^Leeds FDAC/ })).toBeVisible();
  await expect(calls(page)).toHaveCount(3);
  await box(page).fill('leeds');
  await expect(panel(page)).toBeHidden();
  await box(page).fill('dw i eisiau marw');
  await expect(panel(page).getByRole('link', { name: /Live Fear Free/ })).toBeVisible();
  await expect(panel(page).getByRole('link', { name: /Cymraeg/ })).toBeVisible();
  await box(page).press('Escape');
  await expect(panel(page)).toBeHidden();
});
