import { OFFICES } from '../analysis/told.ts';
import type { Directory } from '../model/directory.ts';
import type { Service } from '../model/schema/service.ts';

/** One of at most three boxes: a text, a line, or a choice. `field`: the id in the issue form that takes the answer. */
export type Box = { question: string; help?: string; field?: string | undefined } & (
  | { as: 'text' | 'line' }
  /** `to`: where the answer of the next box goes once this is chosen. */
  | { as: 'choice'; options: readonly { label: string; to?: string; isPage?: true }[] }
);

/** A message that a reader can send in two presses: its button, its first sentence, its boxes, and the issue form that takes it. */
export type Press = {
  id: 'right' | 'closed' | 'wrong' | 'answer';
  label: string;
  lead: string;
  boxes: readonly Box[];
  /** The file of the issue form, and what is filled in before anybody types. */
  form: { file: string; filled: Readonly<Record<string, string>> };
};

/** What a message is about: its name, and the address of its page here. */
export type Subject = { name: string; page: string };

/** The choice of an office or a page. `published`: the field for the next answer, the date, where a page is chosen. */
const howYouKnow = (published?: string): Box => ({
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
const WHEN_HEARD: Box = {
  question: 'When did you hear or read it?',
  help: 'A day, a month or a year, such as 2026-11.',
  field: 'evidence_0_told_date',
  as: 'line',
};
const textBox = (question: string, help: string, field = 'evidence_0_note'): Box => ({
  question,
  help,
  field,
  as: 'text',
});
const NO_PEOPLE = 'Write nothing about a parent, a child or a case, and no name of a person.';

/** The messages about a service. Where it is not known to run, the first one tells that it does. */
export function pressesOfService(
  { id, name, status }: Pick<Service, 'id' | 'name' | 'status'>,
  { vocabulary }: Pick<Directory, 'vocabulary'>,
): Press[] {
  const form = (file: string, filled: Record<string, string> = {}) => ({ file, filled: { entry: id, ...filled } });
  const unknown = status.state === 'unknown';
  const right: Press = {
    id: 'right',
    label: unknown ? 'It is running' : 'Still right today',
    lead: unknown ? `${name} is running.` : `The entry of ${name} is still right today.`,
    boxes: [
      textBox('What do you know?', `For example: it is open, and the number is right. ${NO_PEOPLE}`),
      howYouKnow(PUBLISHED),
      WHEN_HEARD,
    ],
    form: unknown
      ? form('correct-an-entry', { status_state: vocabulary.status.get('operational')?.label ?? '' })
      : form('confirm-an-entry'),
  };
  const closed: Press = {
    id: 'closed',
    label: 'It has closed',
    lead: `${name} has closed.`,
    boxes: [
      textBox('What do you know?', `For example: why, and what took its place. ${NO_PEOPLE}`, 'status_closed-note'),
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
  const wrong: Press = {
    id: 'wrong',
    label: 'Something is wrong',
    lead: `Something in the entry of ${name} is wrong.`,
    boxes: [
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
      textBox('What is right?', `The number or words as they should stand. ${NO_PEOPLE}`),
      howYouKnow(),
    ],
    form: form('correct-an-entry'),
  };
  return [
    right,
    ...(status.state === 'closed' ? [] : [closed]),
    wrong,
    answerPress(name, form('correct-an-entry'), 'evidence_0_note', PUBLISHED),
  ];
}

/** The messages about a council: how to reach it, and what there is in its area. */
export function pressesOfArea({ name }: Pick<Subject, 'name'>): Press[] {
  const form = { file: 'correct-a-council', filled: { council: name } };
  const details = (question: string, help: string): Box => textBox(question, `${help} ${NO_PEOPLE}`, 'what');
  return [
    {
      id: 'right',
      label: 'Still right today',
      lead: `What stands on the page of ${name} is still right today.`,
      boxes: [
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
      boxes: [details('Which one, and what took its place?', 'Its name or its number.'), howYouKnow(), WHEN_HEARD],
      form,
    },
    {
      id: 'wrong',
      label: 'Something is wrong',
      lead: `Something on the page of ${name} is wrong.`,
      boxes: [
        details('What is wrong, and what is right?', 'For example a number: the old one and the new one.'),
        howYouKnow(),
        WHEN_HEARD,
      ],
      form,
    },
    answerPress(name, form, 'what'),
  ];
}

const answerPress = (name: string, form: Press['form'], field: string, published?: string): Press => ({
  id: 'answer',
  label: 'Tell us what they said',
  lead: `An answer about ${name}.`,
  boxes: [
    textBox('What did they say?', `Is it open, who can be referred, and how? In your own words. ${NO_PEOPLE}`, field),
    { ...howYouKnow(published), question: 'Who said it?', help: 'If it is your own office, choose that.' },
    WHEN_HEARD,
  ],
  form,
});

/** The address of an issue form with what is filled in; no title, which the form gives itself. */
export const formAddress = (repository: string, { file, filled }: Press['form']): string =>
  `${repository}/issues/new?${new URLSearchParams({ template: `${file}.yml`, ...filled })}`;
