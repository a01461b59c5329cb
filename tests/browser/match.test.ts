import type { Page } from 'playwright/test';
import type { MatchData } from '../../src/islands/match/use-match-data.ts';
import { names, records, TODAY } from '../unit/analysis/eligibility/recorded.ts';
import { violations } from './axe.ts';
import { expect, test } from './fixture.ts';

/** The data of the matcher, replaced with the test's own, so that a change of a record cannot change the results. */
const DATA: MatchData = {
  records: Object.values(records),
  areas: Object.entries(names.areas).map(([id, name]) => ({
    id,
    name,
    region: 'north',
    next: id === 'salford' ? ['tameside'] : [],
    contacts: [
      {
        through: 'council',
        who: `${name} front door`,
        says: 'The council.',
        phone: '0161 496 0000',
        ring: 'tel:01614960000',
      },
    ],
  })),
  needs: Object.entries(names.needs).map(([id, label]) => ({ id, label })),
  types: { local: 'Local', pause: 'Pause', fdac: 'FDAC', related: 'Related' },
  national: [],
};

async function open(page: Page, json = DATA): Promise<void> {
  await page.clock.setFixedTime(`${TODAY}T10:00:00Z`);
  await page.route('**/match/services.json', (route) => route.fulfill({ json }));
  await page.goto('/match/');
  await expect(page.getByLabel('Where does the parent live?')).toBeVisible();
}

const question = (page: Page, label: string) => page.getByRole('group', { name: label });

/**
 * Answers: seventeen weeks pregnant, in Salford, one child removed. This is close to a limit for which a date is shown.
 */
async function answer(page: Page): Promise<void> {
  await page.getByLabel('Where does the parent live?').selectOption('The salford council');
  await question(page, 'Who is it for?').getByLabel('The mother').check();
  await question(page, 'Is a baby expected?').getByLabel('Yes', { exact: true }).check();
  await page.getByLabel('Weeks', { exact: true }).fill('17');
  await question(page, 'How many of the parent’s children').getByLabel('One', { exact: true }).check();
}

const service = (page: Page, name: string) =>
  page.locator('.match-service').filter({ has: page.getByRole('link', { name, exact: true }) });
const status = (page: Page) => page.locator('.match-said');

test('a few answers show which services fit, by when to refer, and who answers the telephone', async ({ page }) => {
  await open(page);
  await answer(page);
  await expect(status(page)).toHaveText('In The salford council: 1 fits. Next door: 1 does not fit.');
  const salford = service(page, 'salford');
  await expect(salford).toContainText('Fits');
  await expect(salford).toContainText('Refer before 15 December 2026 to be under 20 weeks.');
  await expect(salford).toContainText('The salford council front door');
  await expect(salford.getByRole('link', { name: 'Ring 0161 496 0000' })).toHaveAttribute('href', 'tel:01614960000');
  await expect(page.getByText('This is what was recorded. The service decides.')).toBeVisible();
  await page.getByText('1 that does not fit, with the reason').click();
  await expect(service(page, 'stars')).toContainText('The woman is 12 weeks pregnant or less: you said 17 weeks.');
});

test('every criterion has its result, the reason and the source', async ({ page }) => {
  await open(page);
  await answer(page);
  await service(page, 'salford')
    .getByText(/^All \d+ lines, with sources/)
    .click();
  const line = service(page, 'salford').getByRole('listitem').filter({ hasText: 'Under 20 weeks pregnant' });
  await expect(line).toContainText('Met');
  await expect(line).toContainText('You said a baby is expected and 17 weeks.');
  await expect(line).toContainText('Source: A page, March 2026');
});

test('a criterion known from the model only is put as a question to ask, and a service that may have ended says so first', async ({
  page,
}) => {
  await open(page);
  await page.getByLabel('Where does the parent live?').selectOption('The hull council');
  await question(page, 'Is a baby expected?').getByLabel('Yes', { exact: true }).check();
  const hull = service(page, 'hull');
  await expect(hull).toContainText('May fit');
  await expect(hull.locator('.match-why li').first()).toHaveText('Whether it still runs');
  await expect(hull).toContainText(
    'you said a baby is expected. Ask again after the birth. (said of Pause as a whole)',
  );
});

test('no answer leaves the page: not in a request, the address, the title, the history or storage', async ({
  page,
  context,
}) => {
  await open(page);
  const before = { url: page.url(), title: await page.title(), entries: await page.evaluate(() => history.length) };
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await answer(page);
  await page.getByText('More questions').click();
  await expect(status(page)).toContainText('fits');
  expect(asked).toEqual([]);
  expect({ url: page.url(), title: await page.title(), entries: await page.evaluate(() => history.length) }).toEqual(
    before,
  );
  const kept = await page.evaluate(async () => ({
    state: history.state,
    name: window.name,
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
  }));
  expect(kept).toEqual({ state: null, name: '', local: 0, session: 0, databases: 0 });
  expect(await context.cookies()).toEqual([]);
});

test('one button clears all answers, and so does leaving and coming back', async ({ page }) => {
  await open(page);
  await answer(page);
  await page.getByRole('button', { name: 'Clear answers' }).click();
  await expect(page.getByLabel('Where does the parent live?')).toHaveValue('');
  await expect(page.getByLabel('Where does the parent live?')).toBeFocused();
  await expect(page.locator('.match-service')).toHaveCount(0);
  await expect(page.getByRole('radio', { name: 'Skip' }).first()).toBeChecked();
  await answer(page);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })));
  await expect(page.locator('.match-service')).toHaveCount(0);
  await answer(page);
  await page.goto('/help-now/');
  await page.goBack();
  await expect(page.getByLabel('Where does the parent live?')).toHaveValue('');
  await expect(page.locator('.match-service')).toHaveCount(0);
});

test('a parent is asked in plain words, and the answers so far are kept', async ({ page }) => {
  await open(page);
  await answer(page);
  await page.getByRole('radio', { name: 'Myself' }).check();
  await expect(page.getByLabel('Where do you live?')).toHaveValue('salford');
  await expect(question(page, 'Are you expecting a baby?').getByLabel('Yes', { exact: true })).toBeChecked();
  await expect(page.getByText('the parent', { exact: false }).and(page.locator('legend'))).toHaveCount(0);
});

test('a question can be skipped again, and the answers that depended on it are cleared', async ({ page }) => {
  await open(page);
  await answer(page);
  await question(page, 'Is a baby expected?').getByLabel('Skip').check();
  await expect(page.getByLabel('Weeks', { exact: true })).toHaveCount(0);
  await expect(service(page, 'salford')).toContainText('May fit');
  await question(page, 'Is a baby expected?').getByLabel('Yes', { exact: true }).check();
  await expect(page.getByLabel('Weeks', { exact: true })).toHaveValue('');
});

test('impossible weeks and an impossible date are reported, and decide nothing', async ({ page }) => {
  await open(page);
  await answer(page);
  await page.getByLabel('Weeks', { exact: true }).fill('99');
  await expect(page.getByRole('alert')).toHaveText('Write a number of weeks from 0 to 43.');
  await expect(service(page, 'salford')).toContainText('Not answered: how many weeks');
  await page.getByLabel('Weeks', { exact: true }).fill('');
  await page.getByLabel('or the day it is due').fill('2028-01-01');
  await expect(page.getByRole('alert')).toContainText('A baby expected now is not due on that day.');
  await page.getByLabel('or the day it is due').fill('2027-06-14');
  await expect(service(page, 'salford')).toContainText('Refer before 25 January 2027');
});

test('by keyboard alone, from the council to the telephone number', async ({ page, isMobile }) => {
  test.skip(isMobile, 'a phone has no Tab key');
  await open(page);
  await page.getByRole('radio', { name: 'A parent I work with' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('The sal');
  await expect(page.getByLabel('Where does the parent live?')).toHaveValue('salford');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(status(page)).toContainText('In The salford council');
  const ring = page.getByRole('link', { name: 'Ring 0161 496 0000' }).first();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await ring.evaluate((link) => link === document.activeElement)) break;
    await page.keyboard.press('Tab');
  }
  await expect(ring).toBeFocused();
});

test('on a phone a bar at the bottom leads to the results', async ({ page, isMobile }) => {
  test.skip(!isMobile, 'only phones have the bar');
  await page.setViewportSize({ width: 360, height: 740 });
  await open(page);
  await page.getByLabel('Where does the parent live?').selectOption('The salford council');
  const go = page.getByRole('button', { name: 'See who to ask' });
  await expect(go).toBeInViewport();
  await go.click();
  await expect(page.getByRole('heading', { name: 'Which services fit' })).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Which services fit' })).toBeInViewport();
  expect(page.url()).toMatch(/\/match\/$/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
});

test('the card and the print contain no answer unless asked to', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  await answer(page);
  const copied = async () => {
    await page.getByRole('button', { name: 'Copy as a card' }).click();
    await expect(page.getByText(/^Copied, /)).toBeVisible();
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const bare = await copied();
  expect(bare).toContain('salford');
  expect(bare).toContain('The salford council front door: 0161 496 0000');
  for (const answered of ['17', 'You said', 'you said', 'Fits', '15 December', 'One.'])
    expect(bare).not.toContain(answered);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.match-why', { hasText: 'Refer before 15 December' })).toBeHidden();
  await expect(page.locator('.match-verdict').first()).toBeHidden();
  await expect(page.locator('.match-ask')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByLabel('Put my answers on the card and the print').check();
  const whole = await copied();
  expect(whole).toContain('How many weeks is it today? 17.');
  expect(whole).toContain('Refer before 15 December 2026');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.match-why', { hasText: 'Refer before 15 December' })).toBeVisible();
  await expect(page.getByText('How many weeks is it today? 17.')).toBeVisible();
});

test('axe finds no violation in any step, and contrast is sufficient in both colour schemes', async ({ page }) => {
  await open(page);
  expect(await violations(page)).toEqual([]);
  await answer(page);
  for (const summary of await page.locator('.match details summary').all())
    if (await summary.isVisible()) await summary.click();
  expect(await violations(page)).toEqual([]);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const found = await violations(page, ['color-contrast-enhanced', 'target-size']);
    expect([colorScheme, found]).toEqual([colorScheme, []]);
  }
});

test('of hundreds of services a hundred are added at once, and the first new one has the focus', async ({ page }) => {
  const { salford } = records;
  if (!salford) throw new Error('There is no record of salford.');
  const many = Array.from({ length: 250 }, (_, index) => ({ ...salford, id: `s-${index}`, name: `Service ${index}` }));
  await open(page, { ...DATA, records: many });
  await question(page, 'Who is it for?').getByLabel('The mother').check();
  const links = page.locator('.match-service h3 a');
  await expect(links).toHaveCount(10);
  await page.getByText('240 more that may fit').click();
  await expect(links).toHaveCount(110);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  await expect(links).toHaveCount(210);
  await expect(links.nth(110)).toBeFocused();
  await page.getByRole('button', { name: 'Show 40 more' }).click();
  await expect(links).toHaveCount(250);
  await expect(page.getByRole('button', { name: /^Show/ })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
});

test('with the real directory every council can be chosen, and there is always something to do', async ({ page }) => {
  await page.goto('/match/');
  const council = page.getByLabel('Where does the parent live?');
  await expect(council).toBeVisible();
  const ids = await council
    .locator('option')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  expect(ids.length).toBeGreaterThan(170);
  for (const id of ids.slice(1).filter((_, index) => index % 25 === 0)) {
    await council.selectOption(id);
    await expect(page.getByRole('link', { name: /^What you can do now in/ })).toHaveAttribute(
      'href',
      `/areas/${id}/#now`,
    );
    await expect(status(page)).toContainText('In ');
  }
  expect(await violations(page)).toEqual([]);
});

test('questions that cannot load refer to the lists', async ({ page, watched }) => {
  await page.route('**/match/services.json', (route) => route.abort());
  await page.goto('/match/');
  await expect(page.getByText('The questions could not be loaded.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'By council, from A to Z' })).toBeVisible();
  watched.length = 0;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page links to the lists that say the same', async ({ page }) => {
    await page.goto('/match/');
    await expect(page.getByText('The questions need JavaScript. The lists below do not.')).toBeVisible();
    await page.getByRole('link', { name: 'During pregnancy' }).click();
    await expect(page).toHaveURL('/services/timing/pre-birth/');
  });
});

test('the search box opens the questions with the typed facts filled in, and keeps them on the page', async ({
  page,
}) => {
  await page.goto('/');
  const box = page.getByRole('combobox', { name: /^Place, council/ });
  await box.fill('24 weeks pregnant rochdale');
  const offer = page.getByRole('button', { name: 'Who would take this referral?' });
  await expect(page.locator('[data-part="match"]')).toContainText('Start from: Rochdale, 24 weeks pregnant');
  await offer.press('Enter');
  const questions = page.getByRole('region', { name: 'Who would take this referral?' });
  await expect(questions).toBeFocused();
  await expect(questions.getByLabel('Where does the parent live?')).toHaveValue('rochdale');
  await expect(questions.getByRole('group', { name: 'Is a baby expected?' }).getByLabel('Yes')).toBeChecked();
  expect(new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash).toBe('/');
  expect(await page.title()).not.toMatch(/24|pregnant/);
  await offer.press('Enter');
  await expect(questions).toBeHidden();
  await expect(offer).toBeFocused();
});

test('a place alone does not offer the questions', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('combobox', { name: /^Place, council/ }).fill('rochdale');
  await expect(page.getByRole('option').first()).toBeVisible();
  await expect(page.locator('[data-part="match"]')).toBeHidden();
});
