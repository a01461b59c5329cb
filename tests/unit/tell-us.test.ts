import { describe, expect, test } from 'vitest';
import { COUNCIL_FORM, FORMS } from '../../src/github/forms/forms.ts';
import { idOf } from '../../src/github/forms/question.ts';
import type { Status } from '../../src/model/schema/service.ts';
import { issueOf, mailOf, personalInMessage, textOf } from '../../src/tell-us/message.ts';
import {
  formAddress,
  type MessageForm,
  messageFormsOfArea,
  messageFormsOfService,
} from '../../src/tell-us/message-forms.ts';
import { makeDirectory, makeService, makeTerms } from './analysis/make.ts';
import { directory } from './real-data/reading.ts';

const opening = { subject: 'Still right today: Nest', lead: 'The entry of Nest is still right today.' };
const answered = (answer: string, field?: string) => ({ question: 'What do you know?', answer, field });
const queryOf = (address: string): Record<string, string> => Object.fromEntries(new URL(address).searchParams);
const FORM = 'https://github.com/example/map/issues/new?template=confirm-an-entry.yml&entry=nest';

describe('a message', () => {
  test('has its opening and each answered question; unanswered questions are left out', () => {
    const answers = [answered('It is open.'), { question: 'When?', answer: '', field: undefined }];
    expect(textOf(opening, answers)).toBe(`${opening.lead}\n\nWhat do you know?\nIt is open.`);
  });

  test('as an email has the message as its text, ready to send', () => {
    const href = mailOf('corrections@example.org', opening, 'It is open & well.\nRing 01632 960001?');
    expect(href).toMatch(/^mailto:corrections@example\.org\?subject=/);
    expect(queryOf(href)).toEqual({
      subject: opening.subject,
      body: 'It is open & well.\r\nRing 01632 960001?',
    });
  });

  test('that is too long for an email program has to be pasted, and is never cut', () => {
    expect(queryOf(mailOf('a@example.org', opening, 'x'.repeat(3000)))['body']).toContain('paste it here');
  });

  test('fills in the fields of the issue form, and finds the address of a page in an answer', () => {
    const answers = [
      answered('It is open: see https://www.example.org/nest.', 'evidence_0_note'),
      answered('2026-10', 'w'),
    ];
    expect(queryOf(issueOf(FORM, answers))).toMatchObject({
      entry: 'nest',
      evidence_0_note: 'It is open: see https://www.example.org/nest.',
      evidence_0_url: 'https://www.example.org/nest',
      w: '2026-10',
    });
    expect(issueOf(FORM, [answered('y'.repeat(9000), 'evidence_0_note')])).toBe(FORM);
  });

  test.each([
    ['&entry=other&template=x', '&entry=other&template=x'],
    ['"><script>alert(1)</script>', '"><script>alert(1)</script>'],
    ['half a character: \uD800', 'half a character: \uFFFD'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%j stays text in a mail and in a form', (typed, kept) => {
    const form = queryOf(issueOf(FORM, [answered(typed, 'evidence_0_note')]));
    expect(form).toEqual({ template: 'confirm-an-entry.yml', entry: 'nest', evidence_0_note: kept });
    expect(queryOf(mailOf('a@example.org', opening, typed))).toEqual({ subject: opening.subject, body: kept });
  });
});

describe('personal details', () => {
  test.each(['Ring her on 07700 900123', 'Ask Mrs Smith', 'Case ZW21C00123', 'DOB 12/03/1990'])(
    '%s are found',
    (text) => {
      expect(personalInMessage(text)).toBeDefined();
    },
  );

  test.each(['Our number is 01706 925 400', 'Our mailbox is hub@example.org', 'It closed in May 2026'])(
    '%s is none of them',
    (text) => {
      expect(personalInMessage(text)).toBeUndefined();
    },
  );
});

const made = (state: Status): MessageForm[] =>
  messageFormsOfService(
    makeService('nest', { status: { state } }),
    makeDirectory({ vocabulary: directory.vocabulary }),
  );
const all = (['operational', 'in-development', 'unknown', 'closed'] as const)
  .flatMap(made)
  .concat(messageFormsOfArea({ name: 'Bury' }));

describe('the message forms', () => {
  test('are four, or three for a closed service, and each asks at most three questions', () => {
    expect(made('operational').map(({ label }) => label)).toEqual([
      'Still right today',
      'It has closed',
      'Something is wrong',
      'Tell us what they said',
    ]);
    expect(made('closed').map(({ id }) => id)).toEqual(['right', 'wrong', 'answer']);
    for (const { fields } of all) expect(fields.length).toBeLessThanOrEqual(3);
  });

  test('for a service that is not known to run offer to say that it runs, and confirm nothing', () => {
    const [right] = made('unknown');
    expect(right).toMatchObject({
      label: 'It is running',
      form: { file: 'correct-an-entry', filled: { status_state: 'Recorded as running' } },
    });
  });

  test.each(all.map((message) => [message.form.file, message.id, message] as const))(
    '%s, %s: what is filled in are fields and choices of that form',
    (file, _, { fields, form }) => {
      const found = [...FORMS, COUNCIL_FORM].find(({ id }) => id === file);
      const ids = found?.questions.map(idOf);
      const filled = fields.flatMap((field) => [
        field.field ?? [],
        ...(field.as === 'choice' ? field.options.flatMap(({ to }) => to ?? []) : []),
      ]);
      expect(ids).toEqual(expect.arrayContaining([...filled.flat(), ...Object.keys(form.filled)]));
      const office = found?.questions.find(({ path }) => path === 'evidence.0.told.by');
      const offices = office?.choices(directory).map(({ label }) => label);
      for (const field of fields)
        if (field.as === 'choice' && field.field)
          expect(offices).toEqual(field.options.filter(({ isPage }) => !isPage).map(({ label }) => label));
    },
  );

  test('open the form of the repository that the site was built for', () => {
    const [right] = messageFormsOfService(
      makeService('nest'),
      makeDirectory({ vocabulary: { ...directory.vocabulary, status: makeTerms() } }),
    );
    expect(right && formAddress('https://github.com/example/map', right.form)).toBe(FORM);
  });
});
