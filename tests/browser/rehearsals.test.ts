import type { Locator, Page } from 'playwright/test';
import { isOf, pageOf, services } from './built-site.ts';
import { expect, test } from './fixture.ts';

const running = services.find(isOf('status', 'operational'));
const service = running ? pageOf(running) : '';

/**
 * One reader on a page. Counts each press of a link, a summary, an option, a field or a button, and each typed
 * character.
 */
class Reader {
  presses = 0;
  characters = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(label: string): Promise<Locator> {
    this.presses += 1;
    await this.page.locator('summary', { hasText: label }).click();
    return this.page.locator('details.press[open]');
  }
  /** Opening the list is one press, and choosing from it another. */
  async choose(press: Locator, label: string, option: string): Promise<void> {
    this.presses += 2;
    await press.getByLabel(label).selectOption(option);
  }
  async write(press: Locator, label: string, text: string): Promise<void> {
    this.presses += 1;
    this.characters += text.length;
    await press.getByLabel(label).fill(text);
  }
  /** The last press copies the message: this needs no account and no email program. */
  async send(press: Locator): Promise<string> {
    this.presses += 1;
    await press.getByRole('button', { name: 'Copy it' }).click();
    await expect(press.getByText('Copied')).toBeVisible();
    return (await press.locator('[data-text]').textContent()) ?? '';
  }
}

/**
 * The effort that each task takes where nothing is typed but the answer itself. `answer` is what is typed into the text
 * field.
 */
type Rehearsal = {
  presses: number;
  characters: number;
  answer: string;
  rehearse: (reader: Reader, text: string) => Promise<Locator>;
};

const REHEARSALS: Record<string, Rehearsal> = {
  'correct a number': {
    ...{ presses: 7, characters: 12, answer: '01632 960001' },
    rehearse: async (reader, text) => {
      await reader.page.goto(service);
      const press = await reader.open('Something is wrong');
      await reader.choose(press, 'What is wrong?', 'Its telephone number');
      await reader.write(press, 'What is right?', text);
      await reader.choose(press, 'How do you know?', 'The service');
      return press;
    },
  },
  'report a closure': {
    ...{ presses: 6, characters: 23, answer: 'The money ended.' },
    rehearse: async (reader, text) => {
      await reader.page.goto(service);
      const press = await reader.open('It has closed');
      await reader.write(press, 'What do you know?', text);
      await reader.choose(press, 'How do you know?', 'The council');
      await reader.write(press, 'When did it close?', '2026-05');
      return press;
    },
  },
  'confirm a service': {
    ...{ presses: 5, characters: 11, answer: 'It is open.' },
    rehearse: async (reader, text) => {
      await reader.page.goto(service);
      const press = await reader.open('Still right today');
      await reader.write(press, 'What do you know?', text);
      await reader.choose(press, 'How do you know?', 'The service');
      return press;
    },
  },
  "answer a council's question": {
    ...{ presses: 5, characters: 27, answer: 'We have no service like it.' },
    rehearse: async (reader, text) => {
      await reader.page.goto('/ask/salford/');
      const press = await reader.open('Tell us what they said');
      await reader.write(press, 'What did they say?', text);
      await reader.choose(press, 'Who said it?', 'The council');
      return press;
    },
  },
};

const HOSTILE = {
  'mark-up': '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> & "quoted" &body=more',
  'very long': 'x'.repeat(20_000),
  'marks of direction': 'open \u202Edesolc\u202C \u2066now\u2069',
};

/**
 * The addresses of the email and of the issue form. The site under test has no mailbox and no repository configured, so
 * both links are added as they are where these are configured, and the form fills them in again.
 */
const addressesOf = (press: Locator): Promise<string[]> =>
  press.locator('tell-us').evaluate((tell: HTMLElement) => {
    tell.dataset['mailbox'] = 'rehearsal@example.org';
    tell.dataset['form'] = 'https://example.org/new?template=form.yml';
    for (const way of ['mail', 'issue']) {
      if (tell.querySelector(`[data-way="${way}"]`)) continue;
      const link = document.createElement('a');
      link.dataset['way'] = way;
      tell.append(link);
    }
    tell.dispatchEvent(new Event('input'));
    return [...tell.querySelectorAll('a[data-way]')].map((link) => link.getAttribute('href') ?? '');
  });

for (const [name, { presses, characters, answer, rehearse }] of Object.entries(REHEARSALS)) {
  test.describe(name, () => {
    test(`a message is copied from the page with ${presses} presses and ${characters} characters`, async ({
      page,
      context,
    }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const reader = new Reader(page);
      const sent = await reader.send(await rehearse(reader, answer));
      expect(sent).toContain(answer);
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(answer);
      expect([reader.presses, reader.characters]).toEqual([presses, characters]);
      await expect(page).toHaveURL(/\/(?:services|ask)\/[\w-]+\/$/);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
        0,
        0,
        '',
      ]);
    });

    for (const [what, text] of Object.entries(HOSTILE))
      test(`takes text with ${what} as text`, async ({ page }) => {
        const press = await rehearse(new Reader(page), text);
        const message = press.locator('[data-text]');
        await expect(message).toContainText(text.slice(0, 30));
        expect(await message.locator('*').count()).toBe(0);
        expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
        const hrefs = await addressesOf(press);
        expect(hrefs).toHaveLength(2);
        for (const href of hrefs) {
          expect(href).toMatch(/^(?:mailto:rehearsal@example\.org\?subject=|https:\/\/example\.org\/new\?template=)/);
          expect(href).not.toMatch(/[<>"\s\u202A-\u202E\u2066-\u2069]|&body=more/);
          expect(href.length).toBeLessThanOrEqual(8000);
        }
      });
  });
}

test('a service is confirmed with two presses and no typing', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(service);
  const reader = new Reader(page);
  const sent = await reader.send(await reader.open('Still right today'));
  expect([reader.presses, reader.characters]).toEqual([2, 0]);
  expect(sent).toContain('is still right today.');
});

test('the page of a service and of an area leads to the question', async ({ page }) => {
  for (const from of [service, '/areas/salford/']) {
    await page.goto(from);
    await page.getByRole('link', { name: 'Our question, on a page to send' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Our question');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`${from}$`));
  }
  await page.locator('summary', { hasText: 'If the council does not answer' }).click();
  await expect(page.getByText('within 20 working days of receiving')).toBeVisible();
  for (const [name, number] of [
    ['section 10', 10],
    ['section 16', 16],
    ['section 8', 8],
  ] as const)
    await expect(page.getByRole('link', { name, exact: true })).toHaveAttribute(
      'href',
      `https://www.legislation.gov.uk/ukpga/2000/36/section/${number}`,
    );
});
