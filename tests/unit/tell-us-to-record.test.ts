import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { formToRecord } from '../../src/github/form-to-record.ts';
import { COUNCIL_FORM, FORMS, type Form } from '../../src/github/forms/forms.ts';
import { idOf } from '../../src/github/forms/question.ts';
import { templateOf } from '../../src/github/forms/template.ts';
import { type GivenAnswer, issueOf, withFormFields } from '../../src/tell-us/message.ts';
import {
  formAddress,
  type MessageForm,
  messageFormsOfArea,
  messageFormsOfService,
} from '../../src/tell-us/message-forms.ts';
import { INERT_TEXTS } from '../hostile/corpus.ts';
import { asGitHubWrites } from './github/fill-form.ts';
import { changed, issue, LINDEN } from './github/form-made.ts';
import { textOf, tree } from './invented-records.ts';

const linden = tree.directory.services.find(({ id }) => id === 'linden-rochdale');
if (!linden) throw new Error('There is no invented service.');
const messageNamed = (id: MessageForm['id'], messages = messageFormsOfService(linden, tree.directory)): MessageForm => {
  const message = messages.find((each) => each.id === id);
  if (!message) throw new Error(`There is no message "${id}".`);
  return message;
};

/** The fields of a message form with these answers, one after the other. */
const filledIn = ({ fields }: MessageForm, answers: readonly string[]): GivenAnswer[] =>
  fields.map((field, index) => {
    const answer = answers[index] ?? '';
    const option = field.as === 'choice' ? field.options.find(({ label }) => label === answer) : undefined;
    return { question: field.question, field: field.field, answer, to: option?.to, isPage: option?.isPage };
  });

/**
 * The issue that GitHub makes from its form, filled in by the address. Only answers that the form can show are in it.
 */
function issueFrom(message: MessageForm, answers: readonly string[]): string {
  const address = issueOf(
    formAddress('https://github.com/example/map', message.form),
    withFormFields(filledIn(message, answers)),
  );
  const filled = new URL(address).searchParams;
  const form = [...FORMS, COUNCIL_FORM].find(({ id }) => `${id}.yml` === filled.get('template')) as Form;
  const offered = parse(templateOf(form, tree.directory)) as {
    body: { id?: string; type: string; attributes: { options?: string[] } }[];
  };
  const shown = form.questions.flatMap((question) => {
    const answer = filled.get(idOf(question));
    const { type, attributes } = offered.body.find(({ id }) => id === idOf(question)) ?? { type: '', attributes: {} };
    const canBeShown = type !== 'dropdown' || attributes.options?.includes(answer ?? '');
    return answer && canBeShown ? [[question.path, answer] as const] : [];
  });
  return asGitHubWrites(form, Object.fromEntries(shown));
}
const madeOf = (message: MessageForm, answers: readonly string[]) =>
  formToRecord(issueFrom(message, answers), tree, issue);
const changesOf = (message: MessageForm, answers: readonly string[]): string[] => {
  const made = madeOf(message, answers);
  return 'text' in made ? changed(textOf(LINDEN), made.text) : made.problems;
};

describe('the automation turns a message that is sent on GitHub into a change of the record', () => {
  test('a corrected number', () => {
    expect(changesOf(messageNamed('wrong'), ['Its telephone number', '01632960001', 'The service'])).toEqual([
      '+contact:',
      '+  phone: "01632 960001"',
      '+  - told:',
      '+      by: service',
      '+      how: form',
      '+      date: 2026-11-20',
      '+      record: https://github.com/example/map/issues/12',
      '+    supports: [contact]',
      '+    note: It said what stands here.',
    ]);
  });

  test('a closure', () => {
    expect(changesOf(messageNamed('closed'), ['The money ended.', 'The council', 'May 2026'])).toEqual(
      expect.arrayContaining(['+  state: closed', '+  closed: 2026-05', '+  closed-note: The money ended.']),
    );
  });

  test('a confirmation, which moves the date of the state and adds the answer', () => {
    expect(changesOf(messageNamed('right'), ['It is open.', 'The service', 'November 2026'])).toEqual([
      '-  as-of: 2021-03',
      '+  as-of: 2026-11',
      '+  - told:',
      '+      by: service',
      '+      how: form',
      '+      date: 2026-11',
      '+      record: https://github.com/example/map/issues/12',
      '+    supports: [status]',
      '+    note: It is open.',
    ]);
  });

  test('a page in place of an office leads to its own questions, and its title is asked for', () => {
    const page = ['See https://www.example.org/other', 'A page that anyone can read', 'October 2026'];
    expect(madeOf(messageNamed('right'), page)).toEqual({
      problems: ['“What is that page or report called, and whose is it?” has no answer yet.'],
    });
  });

  test('an answer about a council goes into a form that a person reads', () => {
    const message = messageNamed('answer', messageFormsOfArea({ name: 'Salford' }));
    const issueText = issueFrom(message, ['There is none.', 'The council', '2026-11']);
    expect(issueText).toContain('### What is so\r\n\r\nThere is none.');
    expect(issueText).toContain('### Which council\r\n\r\nSalford');
    expect(formToRecord(issueText, tree, issue)).toEqual({
      problems: [expect.stringContaining('a person has to read it')],
    });
  });
});

describe('hostile text in a message is text in the record, or is refused', () => {
  const texts = [
    ...INERT_TEXTS,
    '### When did it close?\n\n2020',
    '{by: council}',
    '&a *a !!js',
    '<b>x</b>',
    '\u202Ex',
  ];
  test.each(texts)('%j', (text) => {
    for (const [id, answers] of [
      ['wrong', ['Something else', text, 'The service']],
      ['closed', [text, 'The council', '2026-05']],
      ['right', [text, 'The service', '2026-11']],
    ] as const) {
      const made = madeOf(messageNamed(id), answers);
      if ('problems' in made) expect(made.problems.join('')).toMatch(/^“|stands twice|changes nothing/);
      else expect(Object.keys(parse(made.text))).toEqual(expect.arrayContaining(['name', 'status', 'evidence']));
      if ('text' in made) {
        const record = parse(made.text) as { name: string; evidence: { told?: { by: string } }[] };
        expect(record.name).toBe(linden.name);
        expect(record.evidence.at(-1)?.told?.by).toBe(id === 'closed' ? 'council' : 'service');
      }
    }
  });
});
