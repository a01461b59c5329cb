import { readFileSync } from 'node:fs';
import type { Page } from 'playwright/test';
import { parse } from 'yaml';
import { openEntry } from '../../src/contribute/open-entry.ts';
import { recordFrom, recordText } from '../../src/formats/new-record/record-from.ts';
import { AS_PEOPLE_WRITE, answersToAll } from '../unit/questionnaire/as-people-write.ts';
import { directory } from '../unit/real-data/reading.ts';
import { violations } from './axe.ts';
import { services } from './built-site.ts';
import { expect, test } from './fixture.ts';

const REACH = 'Who runs it, and how to reach it';
const MORE = 'More, where you know it';
const LINDEN = readFileSync('tests/fixtures/records/north-west/linden-rochdale.yaml', 'utf8');

async function add(page: Page): Promise<void> {
  await page.goto('/contribute/#form');
  await page.getByRole('button', { name: 'Add a service' }).click();
  await expect(page.getByRole('heading', { name: 'Add a service' })).toBeFocused();
}

/** Adds an invented service to the directory that the form loads. */
async function addLinden(page: Page): Promise<void> {
  await page.route('**/contribute/directory.json', async (route) => {
    const outline = await (await route.fetch()).json();
    outline.files['services/north-west/linden-rochdale.yaml'] = parse(LINDEN);
    return route.fulfill({ json: outline });
  });
  await page.route('**/contribute/records/linden-rochdale.json', (route) => route.fulfill({ json: openEntry(LINDEN) }));
}

/** Opens the entry of that service, and the part of it that is to be corrected. */
async function correctLinden(page: Page, part = REACH): Promise<void> {
  await addLinden(page);
  await page.goto('/contribute/?correct=linden-rochdale#form');
  await expect(page.getByRole('heading', { name: 'Correct Linden' })).toBeFocused();
  await page.getByRole('heading', { name: part }).click();
}

/** Ticks what the first source shows, in the part of the form that asks for sources. */
async function shows(page: Page, what: string): Promise<void> {
  await page.getByRole('heading', { name: 'How we know' }).click();
  await page.getByRole('group', { name: 'What does it show?' }).first().getByLabel(what).check();
}

/** Downloads the file and reads it. */
async function downloaded(page: Page): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download the file' }).press('Enter'),
  ]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

/** Answers a question as a keyboard user does: focuses the field and presses keys. */
async function type(page: Page, label: string, text: string): Promise<void> {
  await page.getByRole('textbox', { name: label, exact: true }).first().focus();
  await page.keyboard.type(text);
}
async function choose(page: Page, group: string, option: string): Promise<void> {
  await page.getByRole('group', { name: group, exact: true }).first().getByLabel(option).first().focus();
  await page.keyboard.press('Space');
}

test('a service is added by keyboard alone, from an empty form to a file that passes the check', async ({ page }) => {
  await add(page);
  await type(page, 'What is the service called?', 'Juniper');
  await choose(page, 'What kind of service is it?', 'Local');
  await choose(page, 'More exactly', 'Recurrent-care service');
  await type(page, 'What is it, in one or two sentences?', 'Help for parents in Salford after a child was removed.');
  const area = page.getByRole('combobox', { name: 'Which local authorities does it serve?' });
  await area.focus();
  await page.keyboard.type('Salford');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(area).toBeFocused();
  await choose(page, 'When does it take parents on?', 'Not known');
  await choose(page, 'Whom does it work with?', 'Mothers');
  await choose(page, 'Does it run, as far as a page or report shows?', 'Recorded as running');
  await type(page, 'On what date? (optional)', 'October 2026');
  await type(page, 'Web address of the page', 'https://example.org/juniper');
  await type(page, 'Title of the page, and whose it is', 'Juniper (Salford City Council)');
  for (const what of ['Which authorities it serves', 'For whom it is, and when', 'Whether it runs'])
    await choose(page, 'What does it show?', what);
  const { name, text } = await downloaded(page);
  expect(name).toBe('juniper-salford.yaml');
  expect(parse(text)).toEqual({
    name: 'Juniper',
    type: 'local',
    kind: 'recurrent-care',
    summary: 'Help for parents in Salford after a child was removed.',
    status: { state: 'operational', 'as-of': '2026-10' },
    provider: {},
    areas: ['salford'],
    pathways: [{ timing: 'unknown', who: ['mothers'] }],
    evidence: [
      {
        url: 'https://example.org/juniper',
        title: 'Juniper (Salford City Council)',
        supports: ['areas', 'pathways', 'status'],
      },
    ],
  });
});

/** Answers a question by its id: ticks the choice, chooses it from a list, or types it. */
async function answer(page: Page, id: string, typed: string): Promise<void> {
  const choices = page.locator('label.form-option', { has: page.locator(`input[name="${id}"]`) });
  const list = page.locator(`select#${id}`);
  const box = page.locator(`input#${id}, textarea#${id}, input#${id}-pick`);
  if (await choices.count()) await choices.filter({ hasText: new RegExp(`^${typed}(?: [A-Z]|$)`) }).click();
  else if (await list.count()) await list.selectOption(typed);
  else {
    await box.fill(typed);
    await box.blur();
  }
}

const SHOWN = [
  ...['Whether it runs', 'Who runs it', 'Which authorities it serves', 'For whom it is, and when'],
  ...['How a referral is made', 'How it can be reached'],
];

test('answers as people write them make the same record as the other ways to contribute', async ({ page }) => {
  await add(page);
  for (const { path, typed } of AS_PEOPLE_WRITE) await answer(page, `answer-${path.replaceAll('.', '-')}`, typed);
  for (const what of SHOWN)
    await page.getByRole('group', { name: 'What does it show?' }).first().getByLabel(what, { exact: true }).check();
  const { name, text } = await downloaded(page);
  expect(name).toBe('juniper.yaml');
  expect(text).toBe(recordText('services/yorkshire-and-the-humber/juniper.yaml', recordFrom(answersToAll(directory))));
});

test('a correction changes one line of the file, and shows which', async ({ page }) => {
  await correctLinden(page);
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Rochdale Council');
  await expect(page.getByText('One line is new or changed.')).toBeVisible();
  await page.getByText('Show the file').click();
  await expect(page.locator('.form-yaml mark')).toHaveText('  name: Rochdale Council');
  const { name, text } = await downloaded(page);
  expect(name).toBe('linden-rochdale.yaml');
  expect(text).toBe(LINDEN.replace('  name: Rochdale Borough Council', '  name: Rochdale Council'));
});

test('the preview of the card and the page shows what readers will see, and follows what is typed', async ({
  page,
}) => {
  await correctLinden(page);
  const phone = page.getByRole('textbox', { name: 'Phone (optional)', exact: true });
  await phone.fill('01706 900123');
  await expect(page.locator('.form-preview').getByRole('link', { name: 'Ring 01706 900123' })).toBeVisible();
  await page.getByText('Show its page, as on a phone').click();
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Linden');
  await expect(frame.getByRole('link', { name: '01706 900123' })).toHaveAttribute('href', 'tel:01706900123');
  await phone.fill('01706 900124');
  await expect(frame.getByRole('link', { name: '01706 900124' })).toBeVisible();
  const [inside] = page.frames().filter((other) => other.parentFrame());
  expect(inside && (await violations(inside))).toEqual([]);
  expect(await violations(page)).toEqual([]);
});

test('a telephone number is added in the right place, in quotes', async ({ page }) => {
  await correctLinden(page);
  await page.getByRole('textbox', { name: 'Phone (optional)', exact: true }).fill('01706 900123');
  await shows(page, 'How it can be reached');
  const { text } = await downloaded(page);
  expect(text).toContain('\ncontact:\n  phone: "01706 900123"\n');
});

/** Ticks what the source shows, and presses a button before the form has checked that answer. */
async function tickAndPress(page: Page, what: string, button: string): Promise<void> {
  const box = page.getByRole('group', { name: 'What does it show?' }).first().getByLabel(what);
  const pressed = await page.getByRole('button', { name: button }).elementHandle();
  await box.evaluate(async (input: HTMLElement, next) => {
    input.click();
    // The form takes the answer at once, and checks it in a later task.
    await Promise.resolve();
    await Promise.resolve();
    (next as HTMLElement).click();
  }, pressed);
}

test('what is pressed at once after the last answer is judged with that answer', async ({ page }) => {
  await correctLinden(page);
  await page.getByRole('textbox', { name: 'Phone (optional)', exact: true }).fill('01706 900123');
  await page.getByRole('heading', { name: 'How we know' }).click();
  const download = page.waitForEvent('download');
  await tickAndPress(page, 'How it can be reached', 'Download the file');
  expect((await download).suggestedFilename()).toBe('linden-rochdale.yaml');
  await tickAndPress(page, 'How it can be reached', 'Download the file');
  await expect(page.locator('#form-summary')).toBeFocused();
});

test('nothing moves under a finger on the way to the preview', async ({ page }) => {
  await correctLinden(page);
  await page.getByRole('textbox', { name: 'Phone (optional)', exact: true }).fill('01706 900123');
  const summary = page.getByText('Show its page, as on a phone');
  await expect(summary).toBeVisible();
  const placeOf = () => summary.evaluate((element) => element.getBoundingClientRect().top + scrollY);
  const before = await placeOf();
  await summary.scrollIntoViewIfNeeded();
  const { x = 0, y = 0 } = (await summary.boundingBox()) ?? {};
  await page.mouse.move(x + 10, y + 10);
  await page.mouse.down();
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  expect(await placeOf()).toBe(before);
  await page.mouse.up();
  await expect(page.locator('iframe')).toBeVisible();
});

test('a mistake is shown at its question when the field is left, and every mistake on download', async ({ page }) => {
  await correctLinden(page);
  const phone = page.getByRole('textbox', { name: 'Phone (optional)', exact: true });
  await phone.fill('0170');
  const wrong = page.locator('.form-wrong').filter({ hasText: 'which is not a telephone number' });
  await expect(wrong).toHaveCount(0);
  await phone.blur();
  await expect(wrong).toBeVisible();
  await expect(phone).toHaveAccessibleDescription(/not a telephone number/);
  await page.getByRole('button', { name: 'Download the file' }).click();
  const summary = page.locator('#form-summary');
  await expect(summary).toBeFocused();
  await summary.getByRole('link', { name: /not a telephone number/ }).click();
  await expect(phone).toBeFocused();
  await phone.fill('01706 900123');
  await shows(page, 'How it can be reached');
  await expect(summary).toHaveCount(0);
});

test('an empty form says what is missing, and each link leads to its question', async ({ page }) => {
  await add(page);
  await page.getByRole('button', { name: 'Download the file' }).click();
  const links = page.locator('#form-summary').getByRole('link');
  await expect(links.nth(5)).toBeVisible();
  for (const link of await links.all()) {
    await link.click();
    await expect(page.locator(':focus')).not.toHaveCount(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toMatch(/^(answer|file)-/);
  }
});

test('what looks like personal details is warned about at once, and cannot be downloaded, copied or sent', async ({
  page,
}) => {
  await add(page);
  await page.getByRole('heading', { name: MORE }).click();
  await page.getByRole('textbox', { name: /^Team \(/ }).fill('Ask for Mrs Smith');
  await expect(page.getByText('which looks like the name of a person')).toBeVisible();
  await page.getByRole('button', { name: 'Copy it as a message' }).click();
  await expect(page.locator('#form-summary')).toBeFocused();
});

test('an unfinished entry can be reported as an issue, and nothing is sent or stored', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await add(page);
  await page.getByRole('textbox', { name: 'What is the service called?' }).fill('Juniper');
  await page.getByRole('button', { name: 'Copy it as a message' }).click();
  await expect(page.getByText('Copied. Paste it into a message')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
    '```yaml\n# yaml-language-server: $schema=../../../public/schemas/service.json\nname: Juniper\n',
  );
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
  await expect(page).toHaveURL('/contribute/#form');
});

test('the browser asks before leaving while something is unfinished, and only then', async ({ page }) => {
  await correctLinden(page);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Correct Linden' })).toBeFocused();
  expect(asked).toEqual([]);
  await page.getByRole('heading', { name: REACH }).click();
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Another');
  await page.reload();
  await expect.poll(() => asked).toEqual(['beforeunload']);
  await page.getByRole('heading', { name: REACH }).click();
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Another');
  await page.getByRole('button', { name: 'Leave this entry and take another' }).click();
  await expect(page.getByRole('button', { name: 'Add a service' })).toBeVisible();
  expect(asked).toEqual(['beforeunload', 'confirm']);
  await expect(page).toHaveURL('/contribute/#form');
});

test('the quick exit never asks before leaving', async ({ page }) => {
  await page.route('https://www.bbc.co.uk/**', (route) => route.fulfill({ body: 'Weather' }));
  await correctLinden(page);
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Another');
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    return dialog.accept();
  });
  await page.locator('.govuk-exit-this-page__button').click();
  await page.waitForURL('https://www.bbc.co.uk/**');
  expect(asked).toEqual([]);
});

test('what people type is written as records write it, and a source is asked for', async ({ page }) => {
  await correctLinden(page);
  const phone = page.getByRole('textbox', { name: 'Phone (optional)', exact: true });
  await phone.fill('01614960000');
  await phone.blur();
  await expect(phone).toHaveValue('0161 496 0000');
  await expect(page.getByText('You changed “How can it be reached?” and no source.')).toBeVisible();
  const council = page.getByText(/Readers are now given [\d ]+: .+ \(the council/);
  await expect(council).toHaveCount(0);
  await phone.fill('');
  await expect(council).toBeVisible();
});

test('a council that is typed but not added is added when the form goes on', async ({ page }) => {
  await add(page);
  await page.getByRole('combobox', { name: 'Which local authorities does it serve?' }).fill('Salford');
  await page.getByRole('textbox', { name: 'What is the service called?' }).focus();
  await expect(page.getByRole('button', { name: 'Remove Salford' })).toBeVisible();
});

test('councils are found by typing their names as people write them, several at once', async ({ page }) => {
  await add(page);
  const area = page.getByRole('combobox', { name: 'Which local authorities does it serve?' });
  await area.pressSequentially('Kingston upon Hull and Salford City Council');
  await area.press('Enter');
  for (const name of ['Hull', 'Salford'])
    await expect(page.getByRole('button', { name: `Remove ${name}` })).toBeVisible();
  await expect(area).toHaveValue('');
  await area.fill('Rochdle');
  await page.getByRole('button', { name: /^Add\s*: Which local authorities/ }).click();
  await expect(area).toHaveAccessibleDescription(/"Rochdle" is not a council that we know\. Did you mean "Rochdale"\?/);
  await expect(area).toHaveValue('Rochdle');
  const options = page.locator(`#${await area.getAttribute('list')} option`);
  const names = await options.evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value));
  expect(names.length).toBeGreaterThan(150);
  expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  expect(names).not.toContain('Salford');
});

test('an entry to correct is found by typing its name', async ({ page }) => {
  await addLinden(page);
  await page.goto('/contribute/#form');
  const service = page.getByRole('combobox', { name: 'or correct the entry of' });
  await service.fill('Lindn');
  await service.press('Enter');
  await expect(service).toHaveAccessibleDescription(/"Lindn" is not a service of the directory\. Did you mean "Linden/);
  await service.fill('linden');
  await service.press('Enter');
  await expect(page.getByRole('heading', { name: 'Correct Linden' })).toBeFocused();
});

test('the successor of a service is found by typing, and an unknown name is not accepted', async ({ page }) => {
  await correctLinden(page, 'Is it running?');
  await page
    .getByRole('group', { name: 'Is it running?' })
    .getByText(/^More: /)
    .first()
    .click();
  const before = page.getByRole('combobox', { name: 'Which service did it take over from?' });
  await before.fill('No such service at all');
  await before.blur();
  await expect(before).toHaveAccessibleDescription(/is not a service of the directory/);
  const [other] = services;
  await before.fill(other?.id ?? '');
  await before.blur();
  await expect(before).toHaveValue(new RegExp(`\\(${other?.id}\\)$`));
  await page.getByText('Show the file').click();
  await expect(page.locator('.form-yaml')).toContainText(`follows: ${other?.id}`);
});

test('each answer that a correction changes is listed with its old and its new value', async ({ page }) => {
  await correctLinden(page);
  const changes = page.getByRole('region', { name: 'What you change' });
  await expect(changes).toHaveCount(0);
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Rochdale Council');
  await page.getByRole('textbox', { name: 'Phone (optional)', exact: true }).fill('01706900123');
  await page.getByRole('heading', { name: 'Is it running?' }).click();
  await page.getByRole('radio', { name: /^Closed/ }).check();
  await expect(changes.getByRole('listitem')).toHaveText([
    /^Is it running: Does it run, as far as a page or report shows\?\s*Was: Recorded as running\s*Will be: Closed$/,
    /^Who runs it: Organisation\s*Was: Rochdale Borough Council\s*Will be: Rochdale Council$/,
    /^How can it be reached: Phone\s*Was: no answer\s*Will be: 01706 900123$/,
  ]);
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Rochdale Borough Council');
  await expect(changes.getByRole('listitem')).toHaveCount(2);
});

test('items are added and removed, and the focus stays where the work is', async ({ page }) => {
  await correctLinden(page, MORE);
  await page.getByRole('button', { name: 'Add another : Programmes and kinds of help' }).click();
  await expect(page.getByRole('textbox', { name: 'Programmes and kinds of help 2' })).toBeFocused();
  await page.keyboard.type('A walk');
  await page.getByRole('button', { name: 'Remove Programmes and kinds of help 1' }).click();
  await expect(page.getByRole('button', { name: 'Add another : Programmes and kinds of help' })).toBeFocused();
  const { text } = await downloaded(page);
  expect(text).toContain('offers:\n  - A walk\nteam:');
});

test('hostile text is shown as text, and reported', async ({ page }) => {
  await add(page);
  await page.getByRole('textbox', { name: 'What is the service called?' }).fill('<img src=x onerror=alert(1)>');
  await expect(page.locator('.form-preview h4')).toHaveText('<img src=x onerror=alert(1)>');
  expect(await page.locator('.contribute-form img').count()).toBe(0);
  await page.getByRole('button', { name: 'Download the file' }).click();
  await expect(page.locator('#form-summary')).toContainText('which is HTML or Markdown');
});

/** Opens every folded part of the form. */
async function unfold(page: Page): Promise<void> {
  for (const details of await page.locator('.contribute-form details').all())
    await details.evaluate((element: HTMLDetailsElement) => {
      element.open = true;
    });
}

test('axe finds no violation on the first question', async ({ page }) => {
  await page.goto('/contribute/#form');
  await expect(page.getByRole('button', { name: 'Add a service' })).toBeVisible();
  expect(await violations(page)).toEqual([]);
});

test('axe finds no violation on a whole entry with every part open', async ({ page }) => {
  test.setTimeout(90_000);
  await correctLinden(page);
  await unfold(page);
  expect(await violations(page)).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds no violation on an entry with all its errors, including contrast (${colorScheme})`, async ({
    page,
  }) => {
    test.setTimeout(90_000);
    await page.emulateMedia({ colorScheme });
    await add(page);
    await page.getByRole('button', { name: 'Download the file' }).click();
    expect(await violations(page)).toEqual([]);
    expect(await violations(page, ['color-contrast-enhanced', 'target-size'])).toEqual([]);
  });

test('where a mailbox is configured, an email opens, and the text to paste into it is copied', async ({
  page,
  context,
  browserName,
}) => {
  test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.route(/\/contribute\/\?/, async (route) => {
    const answer = await route.fetch();
    const known = '&quot;mailbox&quot;:[0,&quot;entries@example.org&quot;]';
    return route.fulfill({ response: answer, body: (await answer.text()).replace('&quot;mailbox&quot;:[0]', known) });
  });
  await correctLinden(page);
  await page.getByRole('textbox', { name: /^Organisation/ }).fill('Rochdale Council');
  await page.getByRole('button', { name: 'Mail it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'paste it into the mail' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\n  name: Rochdale Council\n');
});

test.describe('where the repository is configured', () => {
  test.beforeEach(async ({ page, context, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium lets a test read the clipboard');
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await context.route('https://github.com/**', (route) => route.fulfill({ body: 'GitHub' }));
    const known = '&quot;repository&quot;:[0,&quot;https://github.com/a/b&quot;]';
    await page.route(/\/contribute\/\?/, async (route) => {
      const answer = await route.fetch();
      return route.fulfill({
        response: answer,
        body: (await answer.text()).replace('&quot;repository&quot;:[0]', known),
      });
    });
  });

  test('a correction opens its file on GitHub, with the new text to paste', async ({ page, context }) => {
    await correctLinden(page);
    await page.getByRole('textbox', { name: /^Organisation/ }).fill('Rochdale Council');
    const [opened] = await Promise.all([
      context.waitForEvent('page'),
      page.getByRole('button', { name: 'Open it on GitHub' }).click(),
    ]);
    await opened.waitForURL('https://github.com/a/b/edit/main/data/services/north-west/linden-rochdale.yaml');
    await page.bringToFront();
    await expect(page.getByText('The file is copied, and its page is open on GitHub')).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('\n  name: Rochdale Council\n');
  });
});

test('nothing is wider than a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await correctLinden(page);
  await unfold(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('the questions can be answered before the check has loaded, and sending waits for it', async ({
  page,
  watched,
}) => {
  let isOffline = true;
  await page.route('**/_astro/record-check.*.js', (route) => (isOffline ? route.abort() : route.continue()));
  await add(page);
  await type(page, 'What is the service called?', 'Juniper');
  await expect(page.getByRole('alert').filter({ hasText: 'The check could not be loaded' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Download the file' })).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  isOffline = false;
  await page.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(page.getByRole('button', { name: 'Download the file' })).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'What is the service called?' })).toHaveValue('Juniper');
  watched.length = 0;
});

test('an unknown entry, and a form that cannot load, are reported', async ({ page, watched }) => {
  await page.goto('/contribute/?correct=no-such-service#form');
  await expect(page.getByRole('alert')).toHaveText(/There is no service "no-such-service"/);
  await page.route('**/contribute/directory.json', (route) => route.abort());
  await page.goto('/contribute/#form');
  await expect(page.getByText('The form could not be loaded.')).toBeVisible();
  watched.length = 0;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page describes the other ways', async ({ page }) => {
    await page.goto('/contribute/?correct=linden-rochdale');
    await expect(page.locator('.contribute-form')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'Other ways' })).toBeVisible();
  });
});
