import { expect, type Page, test } from 'playwright/test';
import { objections } from './axe.ts';

const SERVICE = 'https://postcodes.example.org';

/**
 * The exact look-up of a postcode, on a home page that names a service: tests/built/deployment.test.ts finds in a site that
 * is built with POSTCODE_URL what is put into the page here. The service itself answers from the test; its failures are
 * tested against a server in tests/unit/search-box.
 */
test.describe('with a postcode service', () => {
  let asked: string[] = [];

  test.beforeEach(async ({ page, baseURL }) => {
    asked = [];
    await page.route(`${baseURL}/`, async (route) => {
      const answer = await route.fetch();
      const html = await answer.text();
      const body = html
        .replace('<find-box ', `<find-box data-postcodes="${SERVICE}" `)
        .replace("connect-src 'self'", `connect-src 'self' ${SERVICE}`);
      if (body.split(SERVICE).length !== 3) throw new Error('The page has no search box, or no policy.');
      await route.fulfill({ response: answer, body });
    });
    await page.route(`${SERVICE}/**`, (route) => {
      const path = new URL(route.request().url()).pathname;
      asked.push(path);
      return route.fulfill({
        status: path.startsWith('/postcodes/SK1') ? 200 : 404,
        headers: { 'Access-Control-Allow-Origin': '*' },
        json: { result: { codes: { admin_county: 'E99999999', admin_district: 'E08000007' } } },
      });
    });
    await page.goto('/');
  });

  const type = (page: Page, text: string) => page.getByRole('combobox').fill(text);

  test('nothing is sent before the button that says what goes to whom; then the council is named', async ({ page }) => {
    await type(page, 'sk13xe');
    await expect(
      page.getByText(/The button sends SK1 3XE, and nothing else that you typed, to postcodes\.example\.org/),
    ).toBeVisible();
    expect(asked).toEqual([]);
    expect(await objections(page)).toEqual([]);
    await page.getByRole('button', { name: 'Look up SK1 3XE exactly' }).click();
    await expect(page.getByText('SK1 3XE is in Stockport.')).toBeVisible();
    expect(asked).toEqual(['/postcodes/SK1%203XE']);
    await page.getByRole('link', { name: 'Stockport', exact: true }).click();
    await expect(page).toHaveURL(/\/areas\/stockport\/$/);
  });

  test('a postcode that the service does not know is not called invalid', async ({ page }) => {
    await type(page, 'M5 4WT');
    await page.getByRole('button', { name: 'Look up M5 4WT exactly' }).click();
    await expect(page.getByText('The service does not know M5 4WT')).toBeVisible();
  });

  test('offline says so, and leaves the councils to choose from', async ({ page }) => {
    await type(page, 'M5 4WT');
    await page.getByRole('button', { name: 'Look up M5 4WT exactly' }).click();
    await page.route(`${SERVICE}/**`, (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: 'Look up M5 4WT exactly' }).click();
    await expect(page.getByText('Are you offline?')).toBeVisible();
    await expect(page.getByRole('option').first()).toContainText('Manchester');
  });

  test('part of a postcode is never sent: it has no button', async ({ page }) => {
    await type(page, 'SK1');
    await expect(page.getByRole('option').first()).toContainText('Stockport');
    await expect(page.getByRole('button', { name: /Look up/ })).toHaveCount(0);
  });
});
