import { pageOf, serviceByLength, withOwnNumber } from './built-site.ts';
import { expect, test } from './fixture.ts';

test('on a phone the number is within reach at once, and rings', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'the bar stands on phones only');
  test.skip(!withOwnNumber, 'no service has a number of its own');
  await page.goto(pageOf(withOwnNumber ?? { id: '' }));
  const number = withOwnNumber?.phone ?? '';
  const ring = page.getByRole('link', { name: `Ring ${number}` });
  await expect(ring).toBeInViewport();
  await expect(ring).toHaveAttribute('href', `tel:${number.replaceAll(' ', '')}`);
});

test('what it is, whether it runs and where stand on the first screen', async ({ page }) => {
  await page.goto(serviceByLength(0));
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

test('all but the longest records print on one sheet, both sides of it at the most', async ({
  page,
  browserName,
  isMobile,
}) => {
  test.skip(browserName !== 'chromium' || isMobile, 'only desktop Chromium prints to PDF');
  for (const share of [0, 0.25, 0.5, 0.75, 0.9]) {
    const path = serviceByLength(share);
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect([path, sides <= 2, sides]).toEqual([path, true, sides]);
  }
});
