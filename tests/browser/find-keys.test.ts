import type { Page } from 'playwright/test';
import { expect, test } from './fixture.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /^Place, council/ });
const options = (page: Page) => page.getByRole('option');
const said = (page: Page) => page.locator('[data-part="said"]');
const pathOf = (page: Page) => new URL(page.url()).pathname;

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await box(page).focus();
});

test('Enter opens the option that is announced', async ({ page }) => {
  for (const [query, path] of [
    ['salford', '/areas/salford/'],
    ['is pause still open in bristol', '/services/pause-bristol/'],
    ['barrow in furness', '/areas/westmorland-and-furness/'],
  ] as const) {
    await page.goto('/');
    await box(page).fill(query);
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    const active = await box(page).getAttribute('aria-activedescendant');
    await expect(page.locator(`#${active}`)).toHaveAttribute('href', path);
    await box(page).press('Enter');
    await expect(page).toHaveURL(path);
  }
});

test('a misspelt name gives suggestions only: no option is active, and Enter opens nothing', async ({ page }) => {
  for (const query of ['salfrd', 'doncastr pause', 'Ashford']) {
    await box(page).fill(query);
    await expect(said(page)).toContainText(/Did you mean|Which/);
    await expect(box(page)).not.toHaveAttribute('aria-activedescendant');
    await box(page).press('Enter');
    await box(page).press('Shift+Enter');
    await expect(page.locator('[role=option][aria-selected=true]')).toHaveCount(0);
    expect(pathOf(page)).toBe('/');
  }
});

test('Enter before the answer opens a certain result, and never a suggestion', async ({ page }) => {
  await page.keyboard.type('Ashford');
  await page.keyboard.press('Enter');
  await expect(said(page)).toContainText('Which Ashford?');
  expect(pathOf(page)).toBe('/');
  await box(page).fill('');
  await page.keyboard.type('salford');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/areas/salford/');
});

test('Shift with Enter opens nothing, neither before the answer nor after it', async ({ page }) => {
  await page.keyboard.type('salford');
  await page.keyboard.press('Shift+Enter');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Shift+Enter');
  expect(pathOf(page)).toBe('/');
});

/**
 * The order of events as browsers send them: Safari ends the composition before the key, the others send the key first.
 */
const COMPOSITIONS = [
  { name: 'the key first', events: ['key', 'end'] },
  { name: 'the end first', events: ['end', 'key'] },
] as const;
for (const key of ['Enter', 'Escape'] as const)
  for (const { name, events } of COMPOSITIONS)
    test(`${key} that ends a composition in the empty box does nothing else: ${name}`, async ({ page }) => {
      await box(page).evaluate((input) => input.dispatchEvent(new CompositionEvent('compositionstart')));
      await box(page).fill('leeds');
      await expect(options(page).first()).toBeVisible();
      for (const event of events)
        await box(page).evaluate(
          (input, { what, pressed, over }) =>
            input.dispatchEvent(
              what === 'end'
                ? new CompositionEvent('compositionend')
                : new KeyboardEvent('keydown', {
                    ...{ key: pressed, bubbles: true, cancelable: true },
                    ...(over ? { keyCode: 229 } : { isComposing: true }),
                  }),
            ),
          { what: event, pressed: key, over: events[0] === 'end' },
        );
      await expect(box(page)).toHaveValue('leeds');
      expect(pathOf(page)).toBe('/');
      await box(page).press('Enter');
      await expect(page).toHaveURL('/areas/leeds/');
    });

test('a pasted text of 200 kB is shortened, answered, and does not delay what is typed next', async ({ page }) => {
  const text = 'salford council and the services of leeds '.repeat(5000);
  await box(page).fill(text);
  await box(page).fill('salford');
  await expect(options(page).first()).toHaveAttribute('href', '/areas/salford/');
  await box(page).fill(text);
  await expect(said(page)).not.toHaveText('Salford: one service is recorded there.');
  await box(page).fill('');
  await page.keyboard.insertText(text);
  expect((await box(page).inputValue()).length).toBeLessThanOrEqual(200);
});

test('a new query replaces the earlier ones: only the newest is answered', async ({ page }) => {
  await box(page).fill('salford');
  await expect(options(page).first()).toBeVisible();
  const answers = await page.evaluate(async () => {
    const input = document.querySelector<HTMLInputElement>('#find');
    const place = document.querySelector('[data-part="said"]');
    if (!input || !place) throw new Error('There is no search box.');
    const seen: string[] = [];
    new MutationObserver(() => seen.push(place.textContent ?? '')).observe(place, { childList: true });
    for (const query of ['leeds', 'hull', 'kent', 'bury', 'derby']) {
      input.value = query;
      input.dispatchEvent(new Event('input'));
    }
    const said = (words: RegExp) =>
      new Promise<void>((resolve) => {
        const isSaid = () => words.test(seen.at(-1) ?? '') && resolve();
        new MutationObserver(isSaid).observe(place, { childList: true });
        isSaid();
      });
    await said(/^Derby/);
    // Answers come in the order of the questions: with this one all have come.
    input.value = 'york';
    input.dispatchEvent(new Event('input'));
    await said(/^York/);
    return seen;
  });
  expect(answers.map((answer) => answer.slice(0, 4))).toEqual(['Derb', 'York']);
});
