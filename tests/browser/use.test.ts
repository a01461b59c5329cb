import { expect, test } from './fixture.ts';

test('the search box finds a council and a service, and says how many', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'A place, a council or the name of a service' }).fill('salford');
  await expect(page.locator('#find-count')).toHaveText(/found/);
  await expect(page.locator('.find-results a').first()).toHaveText('Salford');
  await page.getByRole('link', { name: 'Strengthening Families' }).first().click();
  await expect(page).toHaveURL(/strengthening-families-salford/);
});

test('arrow keys go through the results and back, and Escape clears', async ({ page }) => {
  await page.goto('/');
  const box = page.getByRole('searchbox');
  await box.fill('salfrd');
  await expect(page.locator('#find-count')).toContainText('read as “salford”');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('link', { name: 'Salford', exact: true })).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(box).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(box).toHaveValue('');
  await expect(page.locator('.find-results a')).toHaveCount(0);
});

test('what is typed never enters the address, and nothing found says what to do', async ({ page }) => {
  await page.goto('/services/');
  await page.getByRole('searchbox').fill('zzzz');
  await page.keyboard.press('Enter');
  await expect(page.locator('#find-count')).toContainText('Nothing has that name.');
  expect(page.url()).toMatch(/\/services\/$/);
});

test('a search that cannot load says that the lists have everything', async ({ page, watched }) => {
  await page.route('**/search.json', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('searchbox').fill('salford');
  await expect(page.locator('#find-count')).toContainText('The search could not be loaded.');
  watched.length = 0;
});

test('on a phone the number is within reach at once, and rings', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the bar stands on phones only');
  await page.goto('/services/nest-rochdale/');
  const ring = page.getByRole('link', { name: 'Ring 0300 303 0440 (council)' });
  await expect(ring).toBeInViewport();
  await expect(ring).toHaveAttribute('href', 'tel:03003030440');
});

test('what it is, whether it runs and where stand on the first screen', async ({ page }) => {
  await page.goto('/services/nest-rochdale/');
  for (const part of ['h1', '.lede', '.running']) await expect(page.locator(part)).toBeInViewport();
});

test('a facet is a link with a count, and its page lists that many', async ({ page }) => {
  await page.goto('/services/');
  await page.getByText('Browse by type, time, who for and more').click();
  const item = page.locator('nav.facets li').filter({ hasText: 'FDAC' }).first();
  const count = Number(await item.locator('.count').textContent());
  await item.getByRole('link').click();
  await expect(page.locator('.card')).toHaveCount(count);
});

test('a service prints on one sheet, both sides of it at the most', async ({ page, browserName, isMobile }) => {
  test.skip(browserName !== 'chromium' || isMobile, 'only desktop Chromium prints to PDF');
  for (const id of ['strengthening-families-salford', 'pause-hull', 'fdac-london', 'mpower-east-of-england']) {
    await page.goto(`/services/${id}/`);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect([id, sides <= 2, sides]).toEqual([id, true, sides]);
  }
});
