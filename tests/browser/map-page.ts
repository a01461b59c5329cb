import type { Locator, Page } from 'playwright/test';
import { areas } from './built-site.ts';
import { expect } from './fixture.ts';

/** The elements of the map page, found by their accessible names. */
export const frame = (page: Page): Locator => page.getByRole('application', { name: 'Map of the authorities' });
export const card = (page: Page): Locator => page.getByRole('region', { name: 'The authority pointed at or chosen' });
export const status = (page: Page): Locator => page.locator('.legend').getByRole('status');
export const itemOf = (page: Page, id: string): Locator => page.locator(`.area-item[data-area="${id}"]`);
export const areaOf = (page: Page, id: string): Locator => page.locator(`.map-frame path[data-area="${id}"]`);
export const spoken = (page: Page): Locator => page.locator('.map-stage [aria-live="polite"]');

/** Opens the map with its list unfolded, and waits until everything is drawn. */
export async function openMap(page: Page, query = ''): Promise<void> {
  await page.goto(`/map/${query}`);
  for (const region of await page.locator('.area-list details').all())
    await region.evaluate((details: HTMLDetailsElement) => {
      details.open = true;
    });
  await page.locator('.map-stage').scrollIntoViewIfNeeded();
  await expect(page.locator('.map-frame path[data-area]')).toHaveCount(areas.length);
}

/** The centre of an authority on the screen. */
export async function middleOf(area: Locator): Promise<{ x: number; y: number }> {
  await area.scrollIntoViewIfNeeded();
  const box = await area.boundingBox();
  if (!box) throw new Error('It is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
