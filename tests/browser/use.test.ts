import { expect, test } from './fixture.ts';

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
