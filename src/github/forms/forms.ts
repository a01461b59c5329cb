import type { TextForm } from '../../questionnaire/fields.ts';
import { EVIDENCE_QUESTIONS } from './evidence-questions.ts';
import { type FormQuestion, questionFor } from './question.ts';
import { SERVICE_QUESTIONS } from './service-questions.ts';

/** The path of the question that asks which record a form is about. It is no field of the record. */
export const ENTRY = 'entry';

/** An issue form of GitHub. Its answers become a record or a change of one, but for that about a council. */
export type Form = {
  id: 'add-a-service' | 'correct-an-entry' | 'report-closed' | 'confirm-an-entry' | 'correct-a-council' | 'ask';
  name: string;
  description: string;
  title?: string;
  label: string;
  /** The text above the questions, after the introduction that all forms share. */
  intro: string;
  questions: readonly FormQuestion[];
};

/** A question that has no field in a record. */
const extraQuestion = (path: string, label: string, help: string, form: TextForm, example?: string): FormQuestion => ({
  ...{ path, label, help, form, example },
  as: 'text',
  required: true,
  choices: () => [],
});

const entry = (label: string): FormQuestion =>
  extraQuestion(
    ENTRY,
    label,
    "Its name in the address of its page, or the page's whole address.",
    'id',
    'strengthening-families-salford',
  );

const closing: readonly FormQuestion[] = [
  questionFor('status.closed'),
  questionFor('status.closed-note', {
    help: 'For example, that the money ended, or what took its place. Nothing about a person.',
  }),
];

/** These forms are about the status alone, so they do not ask what the evidence supports. */
const EVIDENCE_OF_STATUS = EVIDENCE_QUESTIONS.filter(({ path }) => path !== 'evidence.0.supports');

/** The questions about the evidence for the line of a council. */
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
    questions: [entry('Which service has closed'), ...closing, ...EVIDENCE_OF_STATUS],
  },
  {
    id: 'confirm-an-entry',
    name: 'Say that an entry is still right',
    description: 'The service is still what its entry says, and you know it from an office or a page.',
    title: 'Still right: ',
    label: 'confirm',
    intro:
      'Thank you: nothing helps a reader more. The entry gets the date of what you name here. Without a date or an office that told you, it stays as it is.',
    questions: [entry('Which entry is still right'), ...EVIDENCE_OF_STATUS],
  },
];

/**
 * How to reach a council. A maintainer reads it and edits data/areas/councils.yaml: the lines have no ids, some councils
 * share one, and a wrong number does harm.
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
    extraQuestion('council', 'Which council', 'Its name, or the address of its page here.', 'short', 'Bury'),
    extraQuestion(
      'what',
      'What is so',
      'Who answers, the number, for whom and when it answers. Never the number of one person.',
      'long',
    ),
    ...EVIDENCE_QUESTIONS.filter(({ path }) => COUNCIL_EVIDENCE.includes(path)),
  ],
};

/** Everything else. A person reads it. */
export const ASK_FORM: Form = {
  id: 'ask',
  name: 'Ask or tell us anything else',
  description: 'A question, an idea, or something that no other form fits.',
  label: 'question',
  intro: 'If you need help now, the page of the site that is called Help now has numbers to ring.',
  questions: [extraQuestion('question', 'What would you like to ask or say?', '', 'long')],
};
