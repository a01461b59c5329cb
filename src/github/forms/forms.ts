import { EVIDENCE_QUESTIONS } from './evidence-questions.ts';
import { type FormQuestion, questionFor } from './question.ts';
import { SERVICE_QUESTIONS } from './service-questions.ts';

/** Which record a form is about: no field of the record itself. */
export const ENTRY = 'entry';

/** A form of GitHub's that makes or changes a record. */
export type Form = {
  id: 'add-a-service' | 'correct-an-entry' | 'report-closed' | 'confirm-an-entry' | 'correct-a-council';
  name: string;
  description: string;
  title: string;
  label: string;
  /** What is said above the questions, after the kind words that every form begins with. */
  intro: string;
  questions: readonly FormQuestion[];
};

const entry = (label: string): FormQuestion => ({
  path: ENTRY,
  label,
  help: "Its name in the address of its page, or the page's whole address.",
  as: 'text',
  form: 'id',
  required: true,
  example: 'strengthening-families-salford',
});

const closing: readonly FormQuestion[] = [
  questionFor('status.closed'),
  questionFor('status.closed-note', {
    help: 'For example, that the money ended, or what took its place. Nothing about a person.',
  }),
];

/** Whatever shows that a service has closed shows its status, and nothing has to be ticked. */
const isNotOfSupport = ({ path }: FormQuestion): boolean => path !== 'evidence.0.supports';

/** What is asked of the evidence for a council's line. */
const COUNCIL_EVIDENCE = ['evidence.0.url', 'evidence.0.told.by', 'evidence.0.told.how', 'evidence.0.told.date'];

export const FORMS: readonly Form[] = [
  {
    id: 'add-a-service',
    name: 'Add a service',
    description: 'A service for parents who have had a child removed is missing from the directory.',
    title: 'Add: ',
    label: 'add',
    intro: 'Leave out what you do not know: an empty answer means "not known", and is as good as any other.',
    questions: [...SERVICE_QUESTIONS, ...EVIDENCE_QUESTIONS],
  },
  {
    id: 'correct-an-entry',
    name: 'Correct an entry',
    description: 'Something in an entry is wrong, out of date or missing.',
    title: 'Correct: ',
    label: 'correct',
    intro:
      'Answer only what should change; an empty answer leaves the entry as it is. A list that you write takes the place of the whole list. Choose or write "Not known" where the entry says something that nobody knows.',
    questions: [
      entry('Which entry'),
      ...SERVICE_QUESTIONS.map((field) => ({ ...field, required: false })),
      ...EVIDENCE_QUESTIONS,
    ],
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
  {
    id: 'confirm-an-entry',
    name: 'Say that an entry is still right',
    description: 'The service is still what its entry says, and you know it from an office or a page.',
    title: 'Still right: ',
    label: 'confirm',
    intro:
      'Thank you: nothing helps a reader more. The entry gets the date of what you name here. Without a date or an office that told you, it stays as it is.',
    questions: [entry('Which entry is still right'), ...EVIDENCE_QUESTIONS.filter(isNotOfSupport)],
  },
];

/**
 * How to reach a council. It makes no record: lines have no ids, councils share some, and a wrong number of a council does
 * harm, so that a maintainer reads it and edits data/areas/councils.yaml.
 */
export const COUNCIL_FORM: Form = {
  id: 'correct-a-council',
  name: 'Correct how to reach a council',
  description: 'A number, mailbox or page of a council’s children’s services is wrong, missing or still right.',
  title: 'Council: ',
  label: 'council',
  intro:
    'A maintainer reads this and edits the file of the councils. One line or several: say it as you would in a letter.',
  questions: [
    {
      path: 'council',
      label: 'Which council',
      help: 'Its name, or the address of its page here.',
      as: 'text',
      form: 'short',
      required: true,
      example: 'Bury',
    },
    {
      path: 'what',
      label: 'What is so',
      help: 'Who answers, the number, for whom and when it answers. Never the number of one person.',
      as: 'text',
      form: 'long',
      required: true,
    },
    ...EVIDENCE_QUESTIONS.filter(({ path }) => COUNCIL_EVIDENCE.includes(path)),
  ],
};
