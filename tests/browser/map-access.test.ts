import { violations } from './axe.ts';
import { areas, unusedState } from './built-site.ts';
import { expect, test } from './fixture.ts';
import { areaOf, frame, itemOf, middleOf, openMap } from './map-page.ts';

test('axe finds no violation in any state of the map, in either colour scheme', async ({ page }) => {
  test.setTimeout(120_000);
  const states = {
    geographic: () => openMap(page),
    hexagons: () => openMap(page, '?view=hex'),
    chosen: () => itemOf(page, 'camden').getByRole('button').click(),
    filtered: () => openMap(page, '?view=hex&show=pause,fdac'),
    empty: () => openMap(page, `?show=${unusedState() ?? 'confirmed-none'}`),
  };
  for (const [name, enter] of Object.entries(states)) {
    await page.emulateMedia({ colorScheme: 'light' });
    await enter();
    expect.soft([name, await violations(page)]).toEqual([name, []]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft([name, await violations(page, ['color-contrast'])]).toEqual([name, []]);
  }
});

test('boundaries that cannot be loaded are reported, and the hexagons and the list stay', async ({ page, watched }) => {
  await page.route('**/boundaries.topo.*.json', (route) => route.abort());
  await page.goto('/map/');
  await page.locator('.map-stage').scrollIntoViewIfNeeded();
  await expect(page.getByRole('alert')).toContainText('The map could not be loaded.');
  await expect(page.locator('.map-still a[data-area]')).toHaveCount(areas.length);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('radio', { name: /Hexagons/ }).check();
  await expect(page.locator('.map-frame .area--hex')).toHaveCount(areas.length);
  await expect(page.getByRole('alert')).toHaveCount(0);
  watched.length = 0;
});

test('a script that cannot be loaded is reported, and the hexagons and the list stay', async ({ page, watched }) => {
  await page.route('**/LeafletMap.*.js', (route) => route.abort());
  await page.goto('/map/');
  await page.locator('.map-stage').scrollIntoViewIfNeeded();
  await expect(page.getByRole('alert')).toContainText('The map could not be loaded.');
  await expect(page.locator('.map-still a[data-area]')).toHaveCount(areas.length);
  watched.length = 0;
});

test('Leaflet and the boundaries are not loaded before the map is nearly in view', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.setViewportSize({ width: 320, height: 256 });
  await page.goto('/map/');
  await page.waitForLoadState('networkidle');
  expect(asked.filter((url) => /LeafletMap.*js|boundaries/.test(url))).toEqual([]);
  await page.locator('.map-stage').scrollIntoViewIfNeeded();
  await expect(page.locator('.map-frame path[data-area]')).toHaveCount(areas.length);
});

test('one finger scrolls the page past the map until the map is tapped', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only a touch screen has this conflict');
  await openMap(page);
  const map = page.locator('.leaflet-container');
  const touchAction = () => map.evaluate((element) => getComputedStyle(element).touchAction);
  expect(await touchAction()).toBe('pan-x pan-y');
  const { x, y } = await middleOf(areaOf(page, 'powys'));
  await page.touchscreen.tap(x, y);
  expect(await touchAction()).toBe('pan-x pan-y');
  await page.getByRole('button', { name: 'Use the map: one finger moves it' }).click();
  expect(await touchAction()).toBe('none');
  await page.getByRole('button', { name: 'Done: one finger scrolls the page' }).click();
  expect(await touchAction()).toBe('pan-x pan-y');
});

test('the wheel scrolls the page until the map is clicked, and then zooms', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no wheel');
  await openMap(page);
  const width = async () => (await areaOf(page, 'powys').boundingBox())?.width ?? 0;
  const before = await width();
  const { x, y } = await middleOf(areaOf(page, 'powys'));
  await page.mouse.move(x, y);
  await page.mouse.wheel(0, 100);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(50);
  // An area under the pointer has a thicker outline.
  await page.mouse.move(2, 2);
  await expect.poll(width).toBeCloseTo(before, 0);
  const middle = await middleOf(areaOf(page, 'powys'));
  await page.mouse.click(middle.x, middle.y);
  await page.mouse.wheel(0, -300);
  await expect.poll(width).toBeGreaterThan(before * 1.2);
});

test('nothing is animated where reduced motion is asked for', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openMap(page);
  await expect(page.locator('.leaflet-container')).not.toHaveClass(/leaflet-fade-anim/);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await openMap(page, '?view=hex');
  await expect(page.locator('.leaflet-container')).toHaveClass(/leaflet-fade-anim/);
});

test('in forced colours a running service fills its cell, and a gap is drawn as a line, in the system’s own', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openMap(page, '?view=hex');
  const { running, gap, text, paper } = await page.evaluate(() => {
    const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector) ?? document.body);
    return {
      running: [styleOf('#hex-fdac rect').fill, styleOf('#hex-fdac path').fill],
      gap: [styleOf('#hex-not-known rect').fill, styleOf('#hex-not-known path').stroke],
      text: styleOf('body').color,
      paper: styleOf('body').backgroundColor,
    };
  });
  expect(text).not.toBe(paper);
  expect(running).toEqual([text, paper]);
  expect(gap).toEqual([paper, text]);
});

test('the attribution and the limits of the boundaries are in view', async ({ page }) => {
  await openMap(page);
  await expect(page.getByText(/Indicative boundaries: Natural Earth/)).toBeVisible();
  await expect(page.getByRole('link', { name: 'Leaflet' })).toBeVisible();
  await expect(frame(page)).toHaveAttribute('aria-describedby', 'map-keys');
  await expect(page.locator('#map-keys')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the hexagons link to their areas, and the list has everything', async ({ page }) => {
    await page.goto('/map/');
    await expect(page.locator('.map-still a')).toHaveCount(areas.length);
    await expect(page.locator('.area-item:not([hidden])')).toHaveCount(areas.length);
    const served = page.locator('.area-item', { has: page.locator('.lines') }).first();
    await expect(served).toContainText(/ running|Not known|Closed|development|Recorded/);
    await expect(served).toContainText(/last evidence|evidence undated/);
    await expect(page.locator('main button:visible, main input:visible')).toHaveCount(0);
    await page.locator('.map-still a[href$="/areas/camden/"]').click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Camden');
  });
});
