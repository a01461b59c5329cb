import { EVIDENCE_QUESTIONS } from './evidence-questions.ts';
import type { Field } from './field.ts';
import { OFFER_QUESTIONS } from './offer-questions.ts';
import { SERVICE_QUESTIONS } from './service-questions.ts';

/** Which record a form is about: no field of the record itself. */
export const ENTRY = 'entry';

/** A form of GitHub's that makes or changes a record. */
export type Form = {
  id: 'add-a-service' | 'correct-an-entry' | 'report-closed';
  name: string;
  description: string;
  title: string;
  label: string;
  /** What is said above the questions, after the kind words that every form begins with. */
  intro: string;
  questions: readonly Field[];
};

const entry = (label: string): Field => ({
  path: ENTRY,
  label,
  help: "Its name in the address of its page, or the page's whole address.",
  as: 'line',
  required: true,
  example: 'strengthening-families-salford',
});

const ALL = [...SERVICE_QUESTIONS, ...OFFER_QUESTIONS];

const closing: readonly Field[] = [
  ...ALL.filter(({ path }) => path === 'status.closed'),
  {
    path: 'status.closed-note',
    label: 'More about that',
    help: 'For example, that the money ended, or what took its place. Nothing about a person.',
    as: 'text',
  },
];

/** Whatever shows that a service has closed shows its status, and nothing has to be ticked. */
const isNotOfSupport = ({ path }: Field): boolean => path !== 'evidence.0.supports';

export const FORMS: readonly Form[] = [
  {
    id: 'add-a-service',
    name: 'Add a service',
    description: 'A service for parents who have had a child removed is missing from the directory.',
    title: 'Add: ',
    label: 'add',
    intro: 'Leave out what you do not know: an empty answer means "not known", and is as good as any other.',
    questions: [...ALL, ...EVIDENCE_QUESTIONS],
  },
  {
    id: 'correct-an-entry',
    name: 'Correct an entry',
    description: 'Something in an entry is wrong, out of date or missing.',
    title: 'Correct: ',
    label: 'correct',
    intro:
      'Answer only what should change; an empty answer leaves the entry as it is. A list that you write takes the place of the whole list. Choose or write "Not known" where the entry says something that nobody knows.',
    questions: [entry('Which entry'), ...ALL.map((field) => ({ ...field, required: false })), ...EVIDENCE_QUESTIONS],
  },
  {
    id: 'report-closed',
    name: 'Say that a service has closed',
    description: 'It stays in the directory, marked as closed, so that people who look for it find out.',
    title: 'Closed: ',
    label: 'closed',
    intro: 'Thank you: a closed service that is listed as running costs people time that they do not have.',
    questions: [entry('Which service has closed'), ...closing, ...EVIDENCE_QUESTIONS.filter(isNotOfSupport)],
  },
];
