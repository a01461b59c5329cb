import { OFFICES } from '../analysis/told.ts';
import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';

/** One of at most three fields: a text, a line, or a choice. `field`: the id of the issue form's field for the answer. */
export type MessageField = { question: string; help?: string; field?: string | undefined } & (
  | { as: 'text' | 'line' }
  /** `to`: the issue form's field for the next answer, if this option is chosen. */
  | { as: 'choice'; options: readonly { label: string; to?: string; isPage?: true }[] }
);

/** A message that a reader can send in two presses: its button, its first sentence, its fields, and the issue form for it. */
export type MessageForm = {
  id: 'right' | 'closed' | 'wrong' | 'answer';
  label: string;
  lead: string;
  fields: readonly MessageField[];
  /** The file of the issue form, and the answers that are filled in from the start. */
  form: { file: string; filled: Readonly<Record<string, string>> };
};

/** What a message is about: its name, and the address of its page on this site. */
export type Subject = { name: string; page: string };

/** The choice between offices and a page. `published`: the field for the next answer, a date, if a page is chosen. */
const howYouKnow = (published?: string): MessageField => ({
  question: 'How do you know?',
  help: 'If you work there, choose your own office. Of a page, write the address above.',
  field: 'evidence_0_told_by',
  as: 'choice',
  options: [
    ...Object.values(OFFICES).map((label) => ({ label })),
    { label: 'A page that anyone can read', isPage: true as const, ...(published && { to: published }) },
  ],
});
const PUBLISHED = 'evidence_0_published';
const WHEN_HEARD: MessageField = {
  question: 'When did you hear or read it?',
  help: 'A day, a month or a year, such as 2026-11.',
  field: 'evidence_0_told_date',
  as: 'line',
};
const textField = (question: string, help: string, field = 'evidence_0_note'): MessageField => ({
  question,
  help,
  field,
  as: 'text',
});
const NO_PEOPLE = 'Write nothing about a parent, a child or a case, and no name of a person.';

/** The messages about a service. If it is not known to run, the first one says that it does. */
export function messageFormsOfService(
  { id, name, status }: Pick<Service, 'id' | 'name' | 'status'>,
  { vocabulary }: Pick<Directory, 'vocabulary'>,
): MessageForm[] {
  const form = (file: string, filled: Record<string, string> = {}) => ({ file, filled: { entry: id, ...filled } });
  const unknown = status.state === 'unknown';
  const right: MessageForm = {
    id: 'right',
    label: unknown ? 'It is running' : 'Still right today',
    lead: unknown ? `${name} is running.` : `The entry of ${name} is still right today.`,
    fields: [
      textField('What do you know?', `For example: it is open, and the number is right. ${NO_PEOPLE}`),
      howYouKnow(PUBLISHED),
      WHEN_HEARD,
    ],
    form: unknown
      ? form('correct-an-entry', { status_state: vocabulary.status.get('operational')?.label ?? '' })
      : form('confirm-an-entry'),
  };
  const closed: MessageForm = {
    id: 'closed',
    label: 'It has closed',
    lead: `${name} has closed.`,
    fields: [
      textField('What do you know?', `For example: why, and what took its place. ${NO_PEOPLE}`, 'status_closed-note'),
      howYouKnow(),
      {
        question: 'When did it close?',
        help: 'A day, a month or a year, such as 2026-05.',
        field: 'status_closed',
        as: 'line',
      },
    ],
    form: form('report-closed'),
  };
  const wrong: MessageForm = {
    id: 'wrong',
    label: 'Something is wrong',
    lead: `Something in the entry of ${name} is wrong.`,
    fields: [
      {
        question: 'What is wrong?',
        as: 'choice',
        options: [
          { label: 'Its telephone number', to: 'contact_phone' },
          { label: 'Its mailbox', to: 'contact_email' },
          { label: 'Its page on the web', to: 'contact_website' },
          { label: 'How a referral is made', to: 'referral_how' },
          { label: 'Something else', to: 'evidence_0_note' },
        ],
      },
      textField('What is right?', `The number or words as they should stand. ${NO_PEOPLE}`),
      howYouKnow(),
    ],
    form: form('correct-an-entry'),
  };
  return [
    right,
    ...(status.state === 'closed' ? [] : [closed]),
    wrong,
    answerForm(name, form('correct-an-entry'), 'evidence_0_note', PUBLISHED),
  ];
}

/** The messages about a council: how to reach it, and what there is in its area. */
export function messageFormsOfArea({ name }: Pick<Subject, 'name'>): MessageForm[] {
  const form = { file: 'correct-a-council', filled: { council: name } };
  const details = (question: string, help: string): MessageField => textField(question, `${help} ${NO_PEOPLE}`, 'what');
  return [
    {
      id: 'right',
      label: 'Still right today',
      lead: `What stands on the page of ${name} is still right today.`,
      fields: [
        details('What do you know?', 'For example: which number you rang, and who answered.'),
        howYouKnow(),
        WHEN_HEARD,
      ],
      form,
    },
    {
      id: 'closed',
      label: 'It has closed',
      lead: `A service or a line in ${name} has closed.`,
      fields: [details('Which one, and what took its place?', 'Its name or its number.'), howYouKnow(), WHEN_HEARD],
      form,
    },
    {
      id: 'wrong',
      label: 'Something is wrong',
      lead: `Something on the page of ${name} is wrong.`,
      fields: [
        details('What is wrong, and what is right?', 'For example a number: the old one and the new one.'),
        howYouKnow(),
        WHEN_HEARD,
      ],
      form,
    },
    answerForm(name, form, 'what'),
  ];
}

const answerForm = (name: string, form: MessageForm['form'], field: string, published?: string): MessageForm => ({
  id: 'answer',
  label: 'Tell us what they said',
  lead: `An answer about ${name}.`,
  fields: [
    textField('What did they say?', `Is it open, who can be referred, and how? In your own words. ${NO_PEOPLE}`, field),
    { ...howYouKnow(published), question: 'Who said it?', help: 'If it is your own office, choose that.' },
    WHEN_HEARD,
  ],
  form,
});

/** The address of an issue form with its answers filled in. The form sets its own title. */
export const formAddress = (repository: string, { file, filled }: MessageForm['form']): string =>
  `${repository}/issues/new?${new URLSearchParams({ template: `${file}.yml`, ...filled })}`;
