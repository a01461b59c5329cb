import { type Field, termsOf, yesOrNo } from './field.ts';

const EACH = 'One on each line.';

/** The second half of what is asked about a service: what it offers and how to reach it. */
export const OFFER_QUESTIONS: readonly Field[] = [
  {
    path: 'components',
    label: 'Core components',
    help: 'Only those that your source shows. One that is not ticked counts as not known, never as missing.',
    as: 'some-of',
    choices: termsOf('components'),
  },
  {
    path: 'components-note',
    label: 'More about the components',
    help: 'What else the source says of them.',
    as: 'text',
  },
  { path: 'offers', label: 'What it offers', help: `Programmes and kinds of help. ${EACH}`, as: 'lines' },
  { path: 'team', label: 'The team', help: 'Roles and numbers, never names of people.', as: 'text' },
  { path: 'referral.how', label: 'How a referral is made', help: 'In plain words.', as: 'text' },
  {
    path: 'referral.self-referral',
    label: 'Can a parent ask for themselves?',
    help: 'As far as the source says.',
    as: 'one-of',
    choices: yesOrNo,
    unknown: 'unknown',
  },
  {
    path: 'contact.website',
    label: 'Its page on the web',
    help: "The service's own.",
    as: 'line',
    example: 'https://www.example.org/new-page',
  },
  {
    path: 'contact.phone',
    label: 'Telephone',
    help: "The service's own number, never a person's mobile.",
    as: 'line',
    example: '0161 496 0000',
  },
  { path: 'contact.email', label: 'Mailbox', help: "The team's mailbox, never a person's.", as: 'line' },
  {
    path: 'contact.note',
    label: 'What to know before getting in touch',
    help: 'What to ask for, or how old it is.',
    as: 'text',
  },
  { path: 'costs', label: 'How it is funded', help: `Who pays, and what it costs. ${EACH}`, as: 'lines' },
  {
    path: 'background',
    label: 'What else is known',
    help: `Its history and the like. Nothing about a parent, a child or a case. ${EACH}`,
    as: 'lines',
  },
  { path: 'needs-checking', label: 'What is not known and should be asked', help: EACH, as: 'lines' },
];
