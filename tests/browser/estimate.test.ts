import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';

const said = 'estimate-form > [role="status"]';

test('the figures that are typed are calculated, kept in the address, and restored when it is opened', async ({
  page,
}) => {
  await page.goto('/estimate/');
  await expect(page.locator(said)).toHaveText(/^Write what the service costs/);
  await page.getByLabel('What the service costs in a year (S)').fill('188,080');
  await expect(page.getByRole('row', { name: /^Cases of proceedings to avert each year/ })).toContainText('5.8');
  await expect(page.getByRole('row', { name: /^Or years of a child in care/ })).toContainText('3.6');
  await expect(page).toHaveURL(/\/estimate\/\?S=188%2C080$/);
  expect(await violations(page)).toEqual([]);
  await page.reload();
  await expect(page.getByLabel('What the service costs in a year (S)')).toHaveValue('188,080');
  await expect(page.locator('[data-part="table"]')).toContainText('S ÷ c');
});

test('a result prints on one sheet with its inputs, its cautions and its formulas', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a sheet of paper is the same whatever it is printed from');
  await page.goto('/estimate/?N=40&u=50&S=200000&P=30&b=40&a=50&y=1');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('What the service costs in a year (S): 200000')).toBeVisible();
  await expect(page.locator('#caveats + ol > li').last()).toBeVisible();
  await expect(page.getByRole('row', { name: /^Cases of proceedings to avert each year/ })).toContainText('6.2');
  const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
  expect([...pdf.matchAll(/\/Type\s*\/Page\b/g)]).toHaveLength(1);
});

test('a figure that cannot be read is explained below its field', async ({ page }) => {
  await page.goto('/estimate/?S=3.5k');
  const field = page.getByLabel('What the service costs in a year (S)');
  await expect(field).toHaveAttribute('aria-invalid', 'true');
  await expect(field).toHaveAccessibleDescription(/Write all its figures, such as 3500 or 3,500\.$/);
  await expect(page.locator(said)).toHaveText(/^One field needs mending/);
  await field.fill('3,500');
  await expect(field).not.toHaveAttribute('aria-invalid');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the example, the formulas and the cautions are there, and no form that would do nothing', async ({ page }) => {
    await page.goto('/estimate/');
    await expect(page.locator('estimate-form')).toBeHidden();
    await expect(page.locator('main')).toContainText('is 5.8 cases of proceedings a year');
    await expect(page.locator('main')).toContainText('S ÷ (c × a + k × y)');
    await expect(page.locator('#caveats + ol > li')).toHaveCount(9);
  });
});
