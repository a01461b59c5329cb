import { areas, unusedState } from './built-site.ts';
import { expect, test } from './fixture.ts';
import { areaOf, card, frame, itemOf, middleOf, openMap, spoken, status } from './map-page.ts';

test('an authority under the pointer is described, until the pointer leaves it', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a finger does not hover');
  await openMap(page, '?view=hex');
  // Any authority with a service whose evidence has a date.
  const item = page.locator('.area-item', { hasText: 'last evidence' }).first();
  const id = (await item.getAttribute('data-area')) ?? '';
  const name = await item.locator('.area-item__name').textContent();
  const state = await item.locator('.small').first().textContent();
  const { x, y } = await middleOf(areaOf(page, id));
  await page.mouse.move(x, y);
  await expect(card(page)).toContainText(`${name} ${state}`);
  await expect(card(page)).toContainText('last evidence');
  await expect(areaOf(page, id).locator('title')).toHaveText(`${name}: ${state}`);
  await page.mouse.move(2, 2);
  await expect(card(page)).toContainText('Point at an authority');
});

test('a click or a tap selects an authority: the card links to its page, and the list marks it', async ({
  page,
  isMobile,
}) => {
  await openMap(page);
  const { x, y } = await middleOf(areaOf(page, 'norfolk'));
  await (isMobile ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
  await expect(itemOf(page, 'norfolk')).toHaveAttribute('data-chosen');
  await expect(itemOf(page, 'norfolk').getByRole('button')).toHaveAttribute('aria-pressed', 'true');
  if (!isMobile) await expect(itemOf(page, 'norfolk')).toBeVisible();
  await expect(areaOf(page, 'norfolk')).toHaveAttribute('data-chosen');
  await card(page).getByRole('link', { name: 'Norfolk', exact: true }).click();
  await expect(page).toHaveURL(/\/areas\/norfolk\/$/);
});

test('the card keeps the selected authority wherever the pointer goes, until the selection is cleared', async ({
  page,
}) => {
  await openMap(page);
  await itemOf(page, 'camden').getByRole('button').click();
  await areaOf(page, 'camden').hover();
  await expect(card(page)).toContainText('Camden');
  await card(page).getByRole('button', { name: 'Clear' }).click();
  await page.mouse.move(2, 2);
  await expect(card(page)).toContainText('Point at an authority');
  await expect(page.locator('[data-chosen]')).toHaveCount(0);
});

for (const view of ['map', 'hex'])
  test(`“Show on map” in the list selects the authority and zooms to it (${view})`, async ({ page }) => {
    await openMap(page, `?view=${view}`);
    const before = await areaOf(page, 'camden').boundingBox();
    await itemOf(page, 'camden').getByRole('button', { name: 'Show Camden on map' }).click();
    await expect(areaOf(page, 'camden')).toHaveAttribute('data-chosen');
    await expect(frame(page)).toBeInViewport();
    await expect(card(page)).toContainText('Camden');
    await expect
      .poll(async () => (await areaOf(page, 'camden').boundingBox())?.width ?? 0)
      .toBeGreaterThan((before?.width ?? 0) * 1.5);
    await expect(areaOf(page, 'camden')).toBeInViewport();
  });

for (const view of ['map', 'hex'])
  test(`arrow keys move, Escape clears, Enter opens (${view})`, async ({ page }) => {
    await openMap(page, `?view=${view}`);
    await frame(page).focus();
    await page.keyboard.press('ArrowRight');
    const first = (await spoken(page).textContent()) ?? '';
    expect(first).toMatch(/^[A-Z].*\. .*\.$/);
    await page.keyboard.press('ArrowUp');
    await expect(spoken(page)).not.toHaveText(first);
    const second = (await spoken(page).textContent()) ?? '';
    await expect(page.locator('.area-item[data-chosen]')).toContainText(second.split('.')[0] ?? '');
    await page.keyboard.press('Escape');
    await expect(page.locator('[data-chosen]')).toHaveCount(0);
    await page.keyboard.press('ArrowDown');
    const name = (await spoken(page).textContent())?.split('.')[0] ?? '';
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  });

test('the map is a single tab stop, and + and - zoom', async ({ page }) => {
  await openMap(page);
  await frame(page).focus();
  const width = async () => (await areaOf(page, 'powys').boundingBox())?.width ?? 0;
  const before = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(before * 1.5);
  await page.keyboard.press('-');
  await expect.poll(width).toBeLessThan(before * 1.1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Zoom in' })).toBeFocused();
});

test('the legend filters the list and the map, says how many are left, and Back undoes it', async ({ page }) => {
  await openMap(page);
  await expect(status(page)).toHaveText(`All ${areas.length} authorities are shown.`);
  const pause = page.getByRole('checkbox', { name: /^Pause running/ });
  const count = Number((await page.locator('.legend li').first().textContent())?.match(/\d+/)?.[0]);
  await pause.check();
  await expect(status(page)).toHaveText(`${count} of ${areas.length} authorities are shown.`);
  await expect(page.locator('.area-item:not([hidden])')).toHaveCount(count);
  await expect(page.locator('.map-frame path[data-area]:not([data-dim])')).toHaveCount(count);
  await expect(page).toHaveURL(/\?show=pause$/);
  await page.getByRole('radio', { name: /Hexagons/ }).check();
  await expect(page).toHaveURL(/\?view=hex&show=pause$/);
  await expect(page.locator('.map-frame .area--hex:not([data-dim])')).toHaveCount(count);
  await page.goBack();
  await expect(page.getByRole('radio', { name: 'Map' })).toBeChecked();
  await page.goBack();
  await expect(page.locator('.area-item:not([hidden])')).toHaveCount(areas.length);
  await page.goForward();
  await expect(pause).toBeChecked();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(status(page)).toHaveText(`All ${areas.length} authorities are shown.`);
});

test('a filter that no authority meets says so', async ({ page }) => {
  const state = unusedState();
  test.skip(!state, 'each state is used by some authority');
  await openMap(page, `?show=${state}`);
  await expect(status(page)).toContainText(`None of the ${areas.length} authorities is recorded so.`);
  await expect(page.locator('.area-item:not([hidden])')).toHaveCount(0);
});

test('the selected authority is not in the address', async ({ page }) => {
  await openMap(page);
  await itemOf(page, 'camden').getByRole('button').click();
  await expect(card(page)).toContainText('Camden');
  expect(page.url()).toMatch(/\/map\/$/);
});

test('place names appear when the map is zoomed in', async ({ page }) => {
  await openMap(page, '?view=hex');
  const before = await page.locator('.map-label').count();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect.poll(() => page.locator('.map-label').count()).toBeGreaterThan(before);
});
