import { expect, test } from './fixture.ts';

const PLACES = ['/journey/', '/journey/north-west/'];

test('each point of the diagram and each cell of the table is a link that says what is there', async ({ page }) => {
  for (const path of PLACES) {
    await page.goto(path);
    const points = page.getByRole('navigation', { name: 'The journey, point by point' }).getByRole('link');
    const heads = page.locator('.matrix thead th');
    await expect(heads).toHaveCount((await points.count()) + 1);
    await expect(points.first()).toHaveAccessibleName(/^1 Before another pregnancy (?:\d+ |nothing recorded)/);
    const cells = page.locator('.matrix tbody td');
    expect(await cells.count()).toBeGreaterThan(10);
    const silent = await cells.evaluateAll(
      (all) =>
        all.filter((cell) => !/\d+ |othing recorded|not recorded/.test(cell.querySelector('a')?.textContent ?? ''))
          .length,
    );
    expect(silent).toBe(0);
  }
});

test('by keyboard: a cell of the national table leads to the same point of the region, and from there to a service', async ({
  page,
}) => {
  await page.goto('/journey/');
  const cell = page.getByRole('table').getByRole('link', { name: /^North West, after proceedings: \d+ recorded/ });
  await cell.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/journey/north-west/#post-proceedings');
  const section = page.locator('#post-proceedings');
  await expect(section.getByRole('heading', { name: 'After proceedings' })).toBeInViewport();
  await section.getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/services\/[a-z-]+\/$/);
});

test('the page of an area has the strip: each point with its services, or that nothing is recorded', async ({
  page,
}) => {
  await page.goto('/areas/rochdale/');
  const strip = page.getByRole('list').filter({ hasText: 'During pregnancy' }).and(page.locator('.strip'));
  const points = strip.getByRole('listitem');
  const terms = await page.request.get('/timing/').then((answer) => answer.text());
  await expect(points).toHaveCount(terms.split(/href="\/timing\/[a-z]/).length - 1);
  for (const text of await points.allInnerTexts()) expect(text).toMatch(/recorded|known|development|closed/i);
  await page.goto('/areas/bolton/');
  await expect(page.getByText('Nothing is recorded in Bolton at any point of the journey.')).toBeVisible();
});

test('no page of the journey is longer than twelve screens of a phone', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the limit is for phones');
  for (const path of [...PLACES, '/journey/london/', '/journey/south-east/', '/timing/', '/components/']) {
    await page.goto(path);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    expect.soft([path, height < 12 * 844 ? 'fits' : height]).toEqual([path, 'fits']);
  }
});

test('the heading row of a table of marks stays in sight, without a scroll box in the page', async ({ page }) => {
  for (const path of ['/journey/', '/components/']) {
    await page.goto(path);
    const last = page.locator('.matrix tbody tr').last();
    await last.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollBy(0, 100));
    await expect(page.locator('.matrix thead th').first()).toBeInViewport();
    const scrolls = await page
      .locator('.matrix')
      .evaluate((table) => getComputedStyle(table.parentElement ?? table).overflowY);
    expect(scrolls).toBe('visible');
  }
});

test('the grid of components says in words what its marks show', async ({ page }) => {
  await page.goto('/components/');
  const grid = page.getByRole('table', { name: /recorded most often|Each component/ });
  const cells = await grid.locator('tbody td').allTextContents();
  expect(cells.length).toBeGreaterThan(100);
  expect([...new Set(cells.map((text) => text.trim()))].toSorted()).toEqual(['evidenced', 'not recorded']);
});

test('marks can be told apart in forced colours', async ({ page, isMobile }) => {
  test.skip(isMobile, 'colours do not depend on the width');
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('/journey/');
  const colours = await page
    .locator('.matrix .dot')
    .evaluateAll((marks) => [...new Set(marks.map((mark) => getComputedStyle(mark).color))]);
  expect(colours).toHaveLength(1);
  const shapes = await page
    .locator('.matrix .dot use')
    .evaluateAll((marks) => new Set(marks.map((mark) => mark.getAttribute('href'))).size);
  expect(shapes).toBeGreaterThan(3);
});
