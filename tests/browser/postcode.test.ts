import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page, test } from 'playwright/test';
import { build } from '../built/build.ts';
import { objections } from './axe.ts';

/** The exact look-up of a postcode: a site that is built with the address of a service, here a stub of one. */
test.describe('with a postcode service', () => {
  test.skip(({ isMobile }) => isMobile, 'the site is built once more for this, at one size');
  let stub: Server;
  let site: ChildProcess;
  let folder = '';
  let address = '';
  const asked: string[] = [];

  test.beforeAll(async () => {
    test.setTimeout(120_000);
    stub = createServer((request, response) => {
      asked.push(request.url ?? '');
      const found = request.url?.startsWith('/postcodes/SK1');
      response.writeHead(found ? 200 : 404, { 'Access-Control-Allow-Origin': '*' });
      response.end(JSON.stringify({ result: { codes: { admin_county: 'E99999999', admin_district: 'E08000007' } } }));
    });
    await new Promise<void>((resolve) => stub.listen(0, resolve));
    const service = `http://localhost:${(stub.address() as AddressInfo).port}`;
    const built = build({ POSTCODE_URL: service });
    if (built.status !== 0) throw new Error(built.output);
    folder = built.folder;
    site = spawn(process.execPath, ['src/cli/serve.ts'], { env: { ...process.env, OUT_DIR: folder, PORT: '4410' } });
    address = await new Promise((resolve) =>
      site.stdout?.on('data', (text) => resolve(/http:\S+/.exec(String(text))?.[0] ?? '')),
    );
  });

  test.afterAll(() => {
    site?.kill();
    stub?.close();
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  const type = (page: Page, text: string) => page.getByRole('combobox').fill(text);

  test('nothing is sent before the button that says what goes to whom; then the council is named', async ({ page }) => {
    asked.length = 0;
    await page.goto(address);
    await type(page, 'sk13xe');
    await expect(
      page.getByText(/The button sends SK1 3XE, and nothing else that you typed, to localhost/),
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
    await page.goto(address);
    await type(page, 'M5 4WT');
    await page.getByRole('button', { name: 'Look up M5 4WT exactly' }).click();
    await expect(page.getByText('The service does not know M5 4WT')).toBeVisible();
  });

  test('offline says so, and leaves the councils to choose from', async ({ page }) => {
    await page.goto(address);
    await type(page, 'M5 4WT');
    await page.getByRole('button', { name: 'Look up M5 4WT exactly' }).click();
    await page.route('**/postcodes/**', (route) => route.abort('internetdisconnected'));
    await page.getByRole('button', { name: 'Look up M5 4WT exactly' }).click();
    await expect(page.getByText('Are you offline?')).toBeVisible();
    await expect(page.getByRole('option').first()).toContainText('Manchester');
  });

  test('part of a postcode is never sent: it has no button', async ({ page }) => {
    await page.goto(address);
    await type(page, 'SK1');
    await expect(page.getByRole('option').first()).toContainText('Stockport');
    await expect(page.getByRole('button', { name: /Look up/ })).toHaveCount(0);
  });
});
