import { PassThrough, Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { answersFromTerminal } from '../../../../src/cli/new/from-terminal.ts';
import { readTree } from '../../../../src/model/folder.ts';
import { GOOD_FOLDER, TODAY } from '../../model/changed-copy.ts';

const tree = readTree(GOOD_FOLDER, TODAY);

/** The dialogue with somebody who types these lines. */
async function talk(...typed: string[]) {
  const output = new PassThrough();
  const answers = await answersFromTerminal(tree, Readable.from([typed.map((line) => `${line}\n`).join('')]), output);
  return { answers, shown: String(output.read()) };
}

const SOURCE = ['https://www.example.org/linden', 'Linden Friends (Alder Council)', '2026'];
const WHAT = ['local', '1', ''];
const SUMMARY = 'A group for parents in Alder who have had a child removed.';
const TO_AREA = ['Linden Friends', ...SOURCE, ...WHAT, 'Alder'];
const TO_WEBSITE = [...TO_AREA, SUMMARY, '4', '', '', '', '', ''];

describe('an answer that the check rejects is asked for again at once', () => {
  test.each([
    [
      'a date to come',
      ['Linden Friends', ...SOURCE.slice(0, 2), '2031'],
      '“When was it published?” is 2031, which has not come yet.',
    ],
    [
      'a word that we do not use',
      [...TO_AREA, 'For failed parents in Alder.'],
      '“What is it, in one or two sentences?”: The text says "failed parent"',
    ],
    [
      'a mobile',
      [...TO_WEBSITE, '', '07700900123'],
      '“What is its telephone number, and never a person’s own?”: 07700 900123 is',
    ],
    [
      'a mailbox of a person',
      [...TO_WEBSITE, '', '', 'jo@gmail.com'],
      '“What is its shared mailbox?”: The mailbox jo@gmail.com is on a host for',
    ],
  ])('%s', async (_, typed, message) => {
    const { shown } = await talk(...typed);
    expect(shown.slice(shown.lastIndexOf('> ', shown.length - 3))).toMatch(/^> .*\n> $/s);
    expect(shown).toContain(`> ${message}`);
  });

  test('asks for another id where one is taken', async () => {
    const { shown } = await talk('Steps', ...SOURCE, ...WHAT, 'Alder');
    expect(shown).not.toContain('There is already');
    const taken = await talk('Alder Steps', ...SOURCE, ...WHAT, 'Alder', 'alder-steps', 'alder-steps-2');
    expect(taken.shown).toContain('There is already a record with the id of data/services/woodland/alder-steps.yaml.');
    expect(taken.shown.match(/Its id, where/g)).toHaveLength(1);
    expect(taken.shown).toMatch(/What is it, in one or two sentences\?\n {2}In your own .*\n {2}Needed\.\n> $/);
  });
});

test('shows the progress, the possible answers, and whether an answer is required', async () => {
  const { shown } = await talk('Linden Friends', ...SOURCE);
  expect(shown).toContain(
    '\nQuestion 1 of 19. What is the service called?\n  The name that the service uses.\n  Needed.\n> ',
  );
  expect(shown).toContain(
    'counted as a recurrent-care service.\n   1  Pause practice: A practice of the Pause programme.\n',
  );
});

test('where nothing is published, asks which office told us, how, when and what', async () => {
  const told = ['', 'The council', '1', '2031', '2026-10-12', 'It runs.'];
  const { answers, shown } = await talk('Linden Friends', ...told, ...TO_WEBSITE.slice(4), '', '', '', 'yes');
  expect(shown).toContain(
    'Question 3 of 19. If nothing is published: which office says so?\n  An office, never a person.\n',
  );
  expect(shown).toContain('> “When did it tell you?” is 2031, which has not come yet.');
  expect(answers).toMatchObject({ 'told-by': ['council'], 'told-how': ['telephone'], 'told-date': ['2026-10-12'] });
});

test('shows the answers at the end, and lets one be changed before the file is written', async () => {
  const { answers, shown } = await talk(...TO_WEBSITE, '', '', '', '1', 'Linden Family', 'perhaps', 'yes');
  expect(shown).toContain('   1  What is the service called?  Linden Friends\n');
  expect(shown.match(/Write it\?/g)).toHaveLength(3);
  expect(answers).toMatchObject({ name: ['Linden Family'], area: ['alder'], status: ['unknown'] });
});

describe('"back" leads to the previous question', () => {
  test('and Enter keeps each answer', async () => {
    const { answers, shown } = await talk(
      ...['Linden Friends', 'https://www.example.org/linden', 'back', 'Back', 'Linden Family', '', ''],
      ...SOURCE.slice(1),
      ...WHAT,
      'Alder',
      SUMMARY,
      ...['4', '', '', '', '', '', '', '', '', 'yes'],
    );
    expect(shown).toContain('  Now: Linden Friends\n  Enter: keep it.\n  Needed.\n> ');
    expect(answers).toMatchObject({
      name: ['Linden Family'],
      'evidence-url': ['https://www.example.org/linden'],
      area: ['alder'],
    });
  });

  test('also from the end, and an answer can be removed', async () => {
    const typed = [...TO_WEBSITE.slice(0, -1), '', 'https://www.example.org/linden', '', ''];
    const { answers, shown } = await talk(...typed, 'back', 'back', 'back', 'none', '', '', 'yes');
    expect(shown).toContain('  Now: https://www.example.org/linden\n  Enter: keep it.\n  none: not known.\n> ');
    expect(answers).not.toHaveProperty('website');
    expect(answers).toMatchObject({ name: ['Linden Friends'], status: ['unknown'] });
  });

  test('and does nothing at the first question', async () => {
    const { shown } = await talk('back', 'Linden Friends');
    expect(shown).toContain('This is the first question.\n\nQuestion 1 of 19.');
  });
});

test('asks again for answers that no longer fit after a change', async () => {
  const { answers } = await talk(...TO_WEBSITE, '', '', '', '5', 'fdac', 'fdac-team', 'yes');
  expect(answers).toMatchObject({ type: ['fdac'], kind: ['fdac-team'] });
});

test('asks again at the end for problems that only the whole record shows', async () => {
  const typed = ['Alder Steps', ...TO_WEBSITE.slice(1, 8), 'steps-two', ...TO_WEBSITE.slice(8), '', '', ''];
  const { answers, shown } = await talk(...typed, 'Linden Friends', 'yes');
  expect(shown).toContain('"Alder Steps" is the name in both data/services/woodland/alder-steps.yaml and');
  expect(answers).toMatchObject({ name: ['Linden Friends'], id: ['steps-two'] });
});

test('writes nothing where the answers end early, even before the last one', async () => {
  expect((await talk(...TO_WEBSITE, '', '', '')).answers).toBeUndefined();
});
