import { readDirectory } from '../../src/model/read.ts';
import { serviceByLength } from './built-site.ts';
import { expect, test } from './fixture.ts';

const { services } = readDirectory('data', '2026-11-24').directory;
const open = services.filter(({ status }) => status.state !== 'closed');
const withNumber = open.find(({ contact }) => contact?.phone);
const without = open.find(({ contact, areas }) => !contact?.phone && areas.length === 1);

test('on a phone a bar offers the service’s own number at once, and no other number', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only phones have the bar');
  await page.goto(`/services/${withNumber?.id}/`);
  const ring = page
    .locator('.thumb-bar')
    .getByRole('link', { name: `Ring the service: ${withNumber?.contact?.phone}` });
  await expect(ring).toBeInViewport();
  await expect(ring).toHaveAttribute('href', `tel:${withNumber?.contact?.phone?.replaceAll(' ', '')}`);
  await page.goto(`/services/${without?.id}/`);
  await expect(page.locator('h1')).toBeVisible();
  await expect(page.locator('.thumb-bar')).toHaveCount(0);
  const lead = page.getByRole('link', { name: 'Whom to ring, and who answers' });
  await expect(lead).toBeInViewport();
  await lead.click();
  await expect(page.locator('#reach h2')).toBeInViewport();
});

test('the bar on a phone never covers the focused element', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only phones have the bar');
  await page.goto(`/services/${withNumber?.id}/`);
  const links = await page.locator('main a:visible, main summary:visible').count();
  expect(links).toBeGreaterThan(15);
  const hidden: string[] = [];
  for (const forward of [true, false])
    for (let step = 0; step < links; step++) {
      await page.keyboard.press(forward ? 'Tab' : 'Shift+Tab');
      const found = await page.evaluate(() => {
        const focused = document.activeElement;
        const bar = document.querySelector('.thumb-bar');
        if (!focused || !bar || !focused.closest('main')) return undefined;
        const { bottom, height } = focused.getBoundingClientRect();
        const room = bar.getBoundingClientRect().top;
        return bottom > room && height < room ? `${focused.textContent} ends ${bottom - room} px below` : undefined;
      });
      if (found) hidden.push(found);
    }
  expect(hidden).toEqual([]);
});

test('a council’s number is a link that says who answers, and parents are told about other numbers', async ({
  page,
}) => {
  await page.goto('/areas/leeds/');
  const card = page.locator('.card').getByRole('link', { name: /^Ring [\d ]+: .+ \(the council/ });
  await expect(card.first()).toBeVisible();
  await expect(page.locator('.not-the-council')).toContainText(
    'Asking for yourself? These people are not the council.',
  );
  await expect(page.locator('.not-the-council a[href^="tel:"]').first()).toBeVisible();
});

test('what the service is, whether it runs and where are on the first screen', async ({ page }) => {
  await page.goto(serviceByLength(0));
  for (const part of ['h1', '.lede', '.running']) await expect(page.locator(part)).toBeInViewport();
});

test('a value is a link with a count, and its page lists that many services, 25 at a time', async ({ page }) => {
  await page.goto('/services/');
  await page.getByText('Browse by type, time, who for and more').click();
  const item = page.locator('nav.facets li').filter({ hasText: 'FDAC' }).first();
  const count = Number(await item.locator('.count').textContent());
  await item.getByRole('link').click();
  await expect(page.locator('.service-line')).toHaveCount(Math.min(25, count));
});

test('all but the longest records print on the two sides of one sheet', async ({ page, browserName, isMobile }) => {
  test.skip(browserName !== 'chromium' || isMobile, 'only desktop Chromium prints to PDF');
  for (const share of [0, 0.25, 0.5, 0.75, 0.9]) {
    const path = serviceByLength(share);
    await page.goto(path);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    const sides = [...pdf.matchAll(/\/Type\s*\/Page\b/g)].length;
    expect([path, sides <= 2, sides]).toEqual([path, true, sides]);
  }
});
