import type { Locator, Page } from 'playwright/test';
import { isOf, pageOf, services } from './built-site.ts';
import { expect, test } from './fixture.ts';

const running = services.find(isOf('status', 'operational'));
const service = running ? pageOf(running) : '';
/** A press of a reader counts: a link, a summary, a choice or a box that is filled in. */
const MOST_PRESSES = 6;

/** What one reader does on a page, counted. */
class Reader {
  presses = 0;
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }
  async open(label: string): Promise<Locator> {
    this.presses += 1;
    await this.page.locator('summary', { hasText: label }).click();
    return this.page.locator('details.press[open]');
  }
  async choose(press: Locator, label: string, option: string): Promise<void> {
    this.presses += 1;
    await press.getByLabel(label).selectOption(option);
  }
  async write(press: Locator, label: string, text: string): Promise<void> {
    this.presses += 1;
    await press.getByLabel(label).fill(text);
  }
  /** The last press copies the message, which needs no account and no program for mail. */
  async send(press: Locator): Promise<string> {
    this.presses += 1;
    await press.getByRole('button', { name: 'Copy it' }).click();
    expect(this.presses).toBeLessThanOrEqual(MOST_PRESSES);
    return (await press.locator('[data-text]').textContent()) ?? '';
  }
}

const REHEARSALS = {
  'correct a number': async (reader: Reader, text: string) => {
    await reader.page.goto(service);
    const press = await reader.open('Something is wrong');
    await reader.choose(press, 'What is wrong?', 'Its telephone number');
    await reader.write(press, 'What is right?', text);
    await reader.choose(press, 'How do you know?', 'The service');
    return press;
  },
  'report a closure': async (reader: Reader, text: string) => {
    await reader.page.goto(service);
    const press = await reader.open('It has closed');
    await reader.write(press, 'What do you know?', text);
    await reader.choose(press, 'How do you know?', 'The council');
    await reader.write(press, 'When did it close?', '2026-05');
    return press;
  },
  'confirm a service': async (reader: Reader, text: string) => {
    await reader.page.goto(service);
    const press = await reader.open('Still right today');
    await reader.write(press, 'What do you know?', text);
    await reader.choose(press, 'How do you know?', 'The service');
    await reader.write(press, 'When did you hear or read it?', '2026-11');
    return press;
  },
  "answer a council's question": async (reader: Reader, text: string) => {
    await reader.page.goto('/ask/salford/');
    const press = await reader.open('Tell us what they said');
    await reader.write(press, 'What did they say?', text);
    await reader.choose(press, 'Who said it?', 'The council');
    await reader.write(press, 'When did you hear or read it?', '2026-11');
    return press;
  },
};

const HOSTILE = {
  'mark-up': '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script> & "quoted" &body=more',
  'very long': 'x'.repeat(20_000),
  'marks of direction': 'open \u202Edesolc\u202C \u2066now\u2069',
};

/**
 * The addresses of the mail and of the issue form. The site that is tested names no mailbox and no project, so both ways
 * are put into the press, as they are where they are named, and the press is filled in once more.
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

for (const [name, rehearse] of Object.entries(REHEARSALS)) {
  test.describe(name, () => {
    test('from landing on the page to a message ready to be sent, in six presses', async ({ page }) => {
      const reader = new Reader(page);
      const sent = await reader.send(await rehearse(reader, '01632 960001, it is well'));
      expect(sent).toContain('01632 960001, it is well');
      await expect(page).toHaveURL(/\/(?:services|ask)\/[\w-]+\/$/);
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

test('the question is reached from the page of a service and of an area', async ({ page }) => {
  for (const from of [service, '/areas/salford/']) {
    await page.goto(from);
    await page.getByRole('link', { name: 'Our question, on a page to send' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Our question');
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
  }
  await page.locator('summary', { hasText: 'If the council does not answer' }).click();
  await expect(page.getByText('within 20 working days of receiving')).toBeVisible();
});
